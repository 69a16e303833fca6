import type { Sheet } from '../../../core/report/workbook';
import { taughtReport } from '../../core/report/read-sheets';
import { areaAt, edit, filter, nameBlock, sheetAt, shownCells } from '../google/hands';
import type { Server } from './open-server';
import { muchRoom, openServer } from './open-server';
import { replaceSheet, seenOn } from './write-described';

const tiers: Sheet = {
  name: 'Tiers',
  role: 'output',
  columns: [
    { header: 'tier', note: 'What an account is worth', width: 14 },
    { header: 'accounts', format: 'integer', width: 14 },
    { header: 'share', format: 'percent', wrap: true },
  ],
  rows: [
    ['A', 3, 0.3],
    ['B', 7, 0.7],
  ],
  freezeHeader: true,
  filter: true,
  table: 'Tiers by worth',
  highlights: [
    { kind: 'text equals', header: 'tier', text: 'A', colour: 'BFE0CB' },
    { kind: 'data bar', header: 'accounts', colour: '4F8A6D' },
    { kind: 'colour scale', header: 'share', colours: ['FFFFFF', 'EEEEEE', '4F8A6D'] },
  ],
  choices: [{ header: 'tier', values: ['A', 'B'] }],
  charts: [
    {
      kind: 'bar',
      title: 'Accounts by tier',
      categories: { sheet: 'Tiers', header: 'tier' },
      series: [{ name: 'accounts', values: { sheet: 'Tiers', header: 'accounts' }, colour: '4F8A6D' }],
    },
  ],
  stamp: { text: 'as of 2026-11-21', model: 'abc' },
};
const input: Sheet = unstamped({ ...tiers, name: 'Plan', role: 'input', table: 'Plan', charts: [] });

/** A sheet that does not say which model it was made with. */
function unstamped(sheet: Sheet): Sheet {
  const copy: { -readonly [Key in keyof Sheet]: Sheet[Key] } = { ...sheet };
  delete copy.stamp;
  return copy;
}

const open = () => openServer([{ name: 'Accounts', rows: [['Account'], ['Acme']] }]);

test('a described sheet has all that is described, each at its place', () => {
  const server = open();
  replaceSheet(server, tiers);
  const seen = seenOn(server, 'Tiers');
  expect(seen.frozenRows).toBe(2);
  expect(seen.filter).toBe('Tiers!A2:C4');
  expect(seen.bands).toEqual(['Tiers!A2:C4']);
  expect(seen.names).toEqual([['Tiers_by_worth', 'Tiers!A2:C4']]);
  expect(seen.rules.map(({ areas }) => areas)).toEqual([
    ['Tiers!A3:A4'],
    ['Tiers!B3:B4'],
    ['Tiers!C3:C4'],
    ['Tiers!C1'],
  ]);
  expect(seen.choices.map(({ area, rule }) => [area, rule.values[0], rule.allowsInvalid])).toEqual([
    ['Tiers!A3:A4', ['A', 'B'], true],
  ]);
  expect(seen.notes).toEqual(['What an account is worth\n— Tamarack']);
  expect(seen.charts).toMatchObject([{ type: 'BAR', ranges: ['Tiers!A3:A4', 'Tiers!B3:B4'] }]);
  expect(seen.protections).toMatchObject([{ kind: 'SHEET', isWarningOnly: true }]);
  expect(seen.widths).toContainEqual([0, 110]);
  expect(shownCells(server.sheets, 'Tiers', 'A2:C3')).toEqual([
    ['tier', 'accounts', 'share'],
    ['A', '3', '30.0%'],
  ]);
});

test('drawn twice it is what it is drawn once, and what is described no longer is taken away', () => {
  const server = open();
  replaceSheet(server, tiers);
  const once = seenOn(server, 'Tiers');
  replaceSheet(server, tiers);
  expect(seenOn(server, 'Tiers')).toEqual(once);
  const { name, role, columns, rows } = tiers;
  replaceSheet(server, { name, role, columns: columns.map(({ header }) => ({ header })), rows });
  expect(seenOn(server, 'Tiers')).toMatchObject({
    ...{ charts: [], rules: [], choices: [], bands: [], filter: null, notes: [], frozenRows: 0 },
  });
});

describe('a list of more texts than a rule holds', () => {
  const texts = Array.from({ length: 501 }, (_, at) => (at === 7 ? '=1+1' : `Tier ${at}`));
  const long: Sheet = { ...input, choices: [{ header: 'tier', values: texts }] };
  const lists = ({ sheets }: Server) => sheets.book.sheets.find(({ name }) => name === 'Tamarack choices');

  test('stands on a hidden sheet, from which the cells choose', () => {
    const server = open();
    replaceSheet(server, long);
    replaceSheet(server, long);
    const [choice] = seenOn(server, 'Plan').choices;
    expect(choice?.rule.criteria).toBe('VALUE_IN_RANGE');
    expect(choice?.rule.values[0]).toMatchObject({ row: 1, column: 0, rows: 501, columns: 1 });
    expect(lists(server)?.isHidden).toBe(true);
    const cells = shownCells(server.sheets, 'Tamarack choices', 'A1:B502');
    expect(cells.map(([text]) => text)).toEqual(['Plan: tier', ...texts]);
    expect(cells.every(([, beside]) => (beside ?? '') === '')).toBe(true);
  });

  test('goes with the last sheet that chooses from one', () => {
    const server = open();
    replaceSheet(server, long);
    replaceSheet(server, { ...long, name: 'Other' });
    expect(shownCells(server.sheets, 'Tamarack choices', 'A1:C1')[0]?.[2]).toBe('Other: tier');
    replaceSheet(server, { ...input, name: 'Other' });
    expect(seenOn(server, 'Other').choices[0]?.rule.criteria).toBe('VALUE_IN_LIST');
    expect(lists(server)).toBeDefined();
    server.write('removeSheet', { sheet: 'Plan' });
    expect(lists(server)).toBeUndefined();
  });
});

test('what the user has laid over an input stays, and stands before ours', () => {
  const server = open();
  replaceSheet(server, input);
  const { natives, notes } = sheetAt(server.sheets, 'Plan');
  const own = {
    areas: [areaAt(server.sheets, 'Plan', 'B2:B9')],
    condition: { criteria: 'NUMBER_GREATER_THAN', values: [5] },
    look: { background: '#00ff00' },
    gradient: {},
  };
  natives.formatRules = [...natives.formatRules, own];
  notes.rows[0]![1] = 'ask Ben';
  filter(server.sheets, 'Plan', 'A1:C2', 0, ['B']);
  replaceSheet(server, { ...input, rows: [...input.rows, ['C', 1, 0.1]] });
  const seen = seenOn(server, 'Plan');
  expect(seen.rules.map(({ areas }) => areas[0])).toEqual([
    'Plan!B2:B9',
    'Plan!A2:A4',
    'Plan!B2:B4',
    'Plan!C2:C4',
  ]);
  expect(seen.notes).toEqual(['What an account is worth\n— Tamarack', 'ask Ben']);
  expect(seen.filter).toBe('Plan!A1:C2');
  expect(seen.protections).toEqual([]);
});

test('a chart of the user’s stays on an output, and ours are drawn anew', () => {
  const server = open();
  replaceSheet(server, tiers);
  const { natives } = sheetAt(server.sheets, 'Tiers');
  natives.charts.unshift({ ...natives.charts[0]!, id: 4711, type: 'PIE' });
  replaceSheet(server, tiers);
  expect(natives.charts.map(({ type }) => type)).toEqual(['PIE', 'BAR']);
});

test('a name that stands on another sheet is left there', () => {
  const server = open();
  nameBlock(server.sheets, 'Tiers_by_worth', 'Accounts', 'A1:A2');
  replaceSheet(server, tiers);
  expect(server.sheets.book.names.map(({ name, area }) => [name, area.sheet.name])).toEqual([
    ['Tiers_by_worth', 'Accounts'],
    ['Tiers_by_worth_2', 'Tiers'],
  ]);
});

test('an edit of an output by hand is warned of and not kept out', () => {
  const server = open();
  replaceSheet(server, tiers);
  edit(server.sheets, 'Tiers', 'B3', 99);
  replaceSheet(server, tiers);
  expect(shownCells(server.sheets, 'Tiers', 'B3')).toEqual([['3']]);
});

const { workbook } = taughtReport(60);
// Their formulas each ask for the model's own stamp: those are tried above.
const described = workbook.sheets.map(unstamped);

describe('every sheet of a report', () => {
  const server = open();
  for (const sheet of described) replaceSheet(server, sheet);
  const rich = described.filter(({ charts, choices, pivot }) => charts ?? choices ?? pivot);

  test.each(rich)('$name is the same when it is written again', (sheet) => {
    const once = seenOn(server, sheet.name);
    replaceSheet(server, sheet);
    expect(seenOn(server, sheet.name)).toEqual(once);
  });

  test.each(described.filter(({ charts = [] }) => charts.length > 0))(
    '$name has its charts, over cells that are there',
    ({ name, charts = [] }) => {
      const drawn = seenOn(server, name).charts;
      expect(drawn).toHaveLength(charts.length);
      expect(drawn.map(({ ranges }) => ranges.length)).toEqual(charts.map(({ series }) => series.length + 1));
    },
  );

  test.each(described.filter(({ pivot }) => pivot))('$name has its pivot table', ({ name, pivot }) => {
    const [made] = seenOn(server, name).pivots;
    expect(made?.rows).toHaveLength(pivot?.rows.length ?? 0);
    expect(made?.values.map((value) => value.name)).toEqual(pivot?.values.map((value) => value.name));
  });

  test('no run did what Google forbids', () => {
    expect(server.sheets.google.faults).toEqual([]);
  });
});

describe('a pivot table', () => {
  const data: Sheet = {
    name: 'Coverage data',
    role: 'output',
    columns: [{ header: 'Segment' }, { header: 'Region' }, { header: 'Potential', format: 'money' }],
    rows: [
      ['Enterprise', 'North', 100],
      ['Enterprise', 'South', 50],
      ['Mid', 'North', 7],
    ],
  };
  const pivot: Sheet = {
    ...{ name: 'Coverage potential', role: 'output', columns: [], rows: [] },
    pivot: {
      name: 'Potential',
      source: 'Coverage data',
      rows: ['Segment'],
      columns: ['Region'],
      values: [{ header: 'Potential', by: 'sum', name: 'Sum of potential', format: 'money' }],
    },
  };
  const totalOf = (server: ReturnType<typeof open>) =>
    server
      .read('readValues', { sheet: pivot.name, block: null, from: 0, mostBytes: muchRoom })
      ?.rows.at(-1)
      ?.filter((cell) => cell !== null)
      .at(-1);

  test('comes with its data, whichever is written first', () => {
    const server = open();
    replaceSheet(server, pivot);
    expect(seenOn(server, pivot.name).pivots).toEqual([]);
    replaceSheet(server, data);
    expect(totalOf(server)).toBe(157);
  });

  test('is made anew over its data as they stand, longer or shorter, and stays where its data go', () => {
    const server = open();
    for (const sheet of [data, pivot]) replaceSheet(server, sheet);
    replaceSheet(server, { ...data, rows: [...data.rows, ['Small', 'East', 3]] });
    expect(totalOf(server)).toBe(160);
    edit(server.sheets, data.name, 'A7', 'Small');
    edit(server.sheets, data.name, 'B7', 'West');
    edit(server.sheets, data.name, 'C7', 1_000);
    server.write('refreshPivots', null);
    expect(totalOf(server)).toBe(1_160);
    expect(seenOn(server, pivot.name).pivots).toHaveLength(1);
    server.write('removeSheet', { sheet: data.name });
    server.write('refreshPivots', null);
    expect(seenOn(server, pivot.name).pivots).toEqual([]);
    replaceSheet(server, data);
    expect(totalOf(server)).toBe(157);
  });

  test('shows what nobody has written', () => {
    const server = open();
    for (const sheet of [data, pivot]) replaceSheet(server, sheet);
    const kept = server.read('readKept', { sheet: pivot.name, block: null, from: 0, mostBytes: muchRoom });
    const filled = kept?.rows.flat().filter((cell) => cell !== null) ?? [];
    expect(filled).toEqual(['written by Tamarack, edits are lost']);
  });

  test('of a user’s own is left alone', () => {
    const server = open();
    for (const sheet of [data, pivot]) replaceSheet(server, sheet);
    const own = sheetAt(server.sheets, 'Accounts');
    const { natives } = sheetAt(server.sheets, pivot.name);
    const theirs = { ...natives.pivots[0]!, anchor: areaAt(server.sheets, 'Accounts', 'E1'), drawn: null };
    own.natives.pivots.push(theirs);
    server.write('refreshPivots', null);
    expect(own.natives.pivots).toEqual([theirs]);
  });
});
