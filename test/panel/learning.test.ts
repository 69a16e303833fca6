import type { Rows } from '#core';
import { isoDay, learnModel, makeSample, problemText, readSecondTables, starterModel } from '#core';
import { columnsToAdd } from '../../panel/actions/columns-to-add';
import { findAccountTables } from '../../panel/actions/find-account-tables';
import { findSecondTables } from '../../panel/actions/find-second-tables';
import type { LearnOrder } from '../../panel/actions/learn-from-history';
import { learnFromHistory } from '../../panel/actions/learn-from-history';
import { lessonTiles } from '../../panel/actions/lesson-tiles';
import { planSegmentation } from '../../panel/actions/plan-segmentation';
import { readAccounts } from '../../panel/actions/read-accounts';
import { findInSecondTables } from '../../panel/actions/second-findings';
import { writePlanned } from '../../panel/actions/write-planned';
import { figuresFor } from '../../panel/figures';
import type { Host, Snapshot } from '../../panel/host';
import type { MemoryHost } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import { secondLines } from '../../panel/second-line';
import { noSecondPlaces } from '../../panel/second-places';
import { chosenTierMethod, offeredTierMethods } from '../../panel/tier-methods';
import { cancelled, turnsWith } from '../../panel/turns';

jest.setTimeout(30_000);

const today = 46_000;
const sample = makeSample({ accounts: 800, seed: 7, today });
const turn = turnsWith(() => undefined, new AbortController().signal);
const figures = figuresFor('en-US');

/** The accounts without some of their columns. */
function without(...headers: readonly string[]): Rows {
  const [names = []] = sample.accounts.rows;
  return sample.accounts.rows.map((row) => row.filter((_, at) => !headers.includes(String(names[at]))));
}

function workbook(accounts: Rows = sample.accounts.rows): MemoryHost {
  return createMemoryHost({
    sheets: [
      { name: 'Spend', rows: sample.spend.rows },
      { name: 'Accounts', rows: accounts },
      { name: 'Opportunities', rows: sample.opportunities.rows },
      { name: 'Effort', rows: sample.effort.rows },
      { name: 'Reps', rows: sample.reps.rows },
    ],
    today: isoDay(today),
  });
}

async function looked({ sheets, models }: Host) {
  const tables = await findAccountTables(sheets);
  const [first] = tables;
  if (!first) throw new Error('no table was found');
  const accounts = await readAccounts(sheets, models, first.place);
  const second = await findSecondTables(sheets, tables, first.place);
  return { tables, accounts, second };
}

async function learned(host: Host, order: Partial<LearnOrder> = {}) {
  const { accounts, second } = await looked(host);
  const usual = { addsColumns: true, tiers: chosenTierMethod(accounts.model, null) };
  const whole = { mapping: accounts.mapping, places: second.places, ...usual, ...order };
  const plan = await learnFromHistory(host, accounts, whole, turn);
  if (!plan.ok) throw new Error(plan.problems.map(problemText).join('; '));
  return plan.value;
}

async function segmented(host: Host) {
  const { accounts, second } = await looked(host);
  const plan = await planSegmentation(host, accounts, accounts.mapping, second.places, turn);
  if (!plan.ok) throw new Error(plan.problems.map(problemText).join('; '));
  return plan.value;
}

async function allCells(host: MemoryHost) {
  const names = [...host.workbook.sheets.keys()];
  return Promise.all(names.map(async (name) => [name, await host.sheets.readSheet(name)]));
}

describe('tables beside the accounts', () => {
  test('longer tables of deals, spend and effort are not taken for the accounts', async () => {
    const { tables } = await looked(workbook(without('Technologies', 'NAICS', 'Region', 'State')));
    expect(tables[0]?.name).toBe('Accounts');
  });

  test('each is found by its columns, and the others are offered', async () => {
    const { second } = await looked(workbook());
    expect([second.places.history?.sheet, second.places.spend?.sheet, second.places.effort?.sheet]).toEqual([
      'Opportunities',
      'Spend',
      'Effort',
    ]);
    expect(second.offered.map(({ name }) => name).sort()).toEqual([
      'Effort',
      'Opportunities',
      'Reps',
      'Spend',
    ]);
  });

  test('what was chosen stays chosen, none among it, as long as its table is there', async () => {
    const host = workbook();
    const { tables, accounts, second } = await looked(host);
    const mine = { ...second.places, effort: null, spend: { sheet: 'Gone', range: 'A1:B3' } };
    const again = await findSecondTables(host.sheets, tables, accounts.place, mine);
    expect(again.places).toEqual({ history: second.places.history, spend: null, effort: null });
  });

  test('sheets that we wrote are not offered', async () => {
    const host = workbook();
    await writePlanned(host.sheets, host.models, await segmented(host), turn);
    const { second } = await looked(host);
    expect(second.offered.map(({ name }) => name).sort()).toEqual([
      'Effort',
      'Opportunities',
      'Reps',
      'Spend',
    ]);
  });

  test('what is in them is said in one line each, and why rows name no account', async () => {
    const deals = sample.opportunities.rows.map((row, at) =>
      row.map((cell, column) => (column === 1 && at > 0 && at < 4 ? ['', 'A999', 'A999'][at - 1]! : cell)),
    );
    const host = createMemoryHost({
      sheets: [
        { name: 'Accounts', rows: sample.accounts.rows },
        { name: 'Deals', rows: deals },
        { name: 'Effort', rows: sample.effort.rows },
      ],
    });
    const { accounts, second } = await looked(host);
    const beside = {
      accounts: accounts.table,
      fields: accounts.recognition.fields,
      asOf: today,
      stages: undefined,
    };
    const findings = await findInSecondTables(host.sheets, beside, second.places, turn);
    if (!findings.history?.ok || !findings.effort?.ok) throw new Error('the tables cannot be read');
    const count = sample.opportunities.rowCount;
    expect(secondLines('history', findings.history.value, figures)).toEqual([
      expect.stringMatching(new RegExp(`^${count} deals, \\d+ won, ${count - 3} joined to an account$`)),
      '1 row names no account',
      '2 rows name an account that is not in the table',
    ]);
    expect(secondLines('effort', findings.effort.value, figures)[0]).toMatch(
      /^[\d,]+ rows of effort, [\d,]+ joined to an account/,
    );
  });
});

describe('learning from the panel', () => {
  test('gives the model that learning all at once gives', async () => {
    const plan = await learned(workbook());
    const starter = starterModel(sample.accounts);
    if (!starter.ok) throw new Error('no starter model');
    const history = readSecondTables(
      { history: sample.opportunities, spend: sample.spend, effort: sample.effort },
      { accounts: sample.accounts, fields: starter.value.fields, asOf: null },
    );
    if (!history.ok) throw new Error('the history cannot be read');
    const model = {
      ...starter.value,
      settings: { ...starter.value.settings, asOf: isoDay(history.value.asOf ?? 0) },
    };
    const expected = learnModel(sample.accounts, model, history.value);
    if (!expected.ok) throw new Error('nothing is learned');
    expect(plan.model).toEqual(expected.value.model);
    expect(plan.learned.lessons).toEqual(expected.value.lessons);
  });

  test('writes the Model sheet and nothing else, and undo restores every cell', async () => {
    const host = workbook();
    const before = await allCells(host);
    const plan = await learned(host);
    expect(await allCells(host)).toEqual(before);
    expect([plan.columns, plan.sheets.map(({ name }) => name)]).toEqual([[], ['Model']]);
    const undo = await writePlanned(host.sheets, host.models, plan, turn);
    expect((await looked(host)).accounts.model).toEqual(plan.model);
    await host.sheets.restore(undo);
    expect(await allCells(host)).toEqual(before);
    expect(host.workbook.names.size).toBe(0);
  });

  test('accounts that lack current spend and customer since get them as columns, mapped in the model', async () => {
    const accounts = without('Current Spend', 'Customer Since', 'First Deal Date');
    const host = workbook(accounts);
    const before = await allCells(host);
    const { accounts: read, second } = await looked(host);
    expect(columnsToAdd(read.mapping, second.places)).toEqual(['spend', 'since']);
    const plan = await learned(host);
    expect(plan.columns.map(({ header }) => header)).toEqual(['Current spend', 'Customer since']);
    expect(
      plan.model?.fields.filter(({ field }) => ['current spend', 'customer since'].includes(field)),
    ).toEqual([
      expect.objectContaining({ header: 'Current spend', kind: 'money' }),
      expect.objectContaining({ header: 'Customer since', kind: 'date' }),
    ]);
    expect(plan.learned.lessons.find(({ lesson }) => lesson === 'potential')?.learned).toBe(true);
    const undo = await writePlanned(host.sheets, host.models, plan, turn);
    const again = await looked(host);
    expect(columnsToAdd(again.accounts.mapping, again.second.places)).toEqual([]);
    const next = await segmented(host);
    expect(next.columns.map(({ header }) => header)).toContain('Lifetime value');
    await host.sheets.restore(undo);
    expect(await allCells(host)).toEqual(before);
  });

  test('without those columns what needs them is not learned, and the reason is said', async () => {
    const host = workbook(without('Current Spend', 'Customer Since', 'First Deal Date'));
    const plan = await learned(host, { addsColumns: false });
    expect(plan.columns).toEqual([]);
    const cards = lessonTiles(plan.learned, plan.counts, figures);
    const potential = cards.find(({ title }) => title === 'What accounts could spend');
    expect(potential?.standing).toBe('not learned');
    expect(potential?.says.join()).toMatch(/spend/);
  });

  test('segmenting applies it: columns of worth, and what segments, tiers and quadrants are worth', async () => {
    const host = workbook();
    await writePlanned(host.sheets, host.models, await learned(host), turn);
    const plan = await segmented(host);
    expect(plan.model).toBeNull();
    const headers = plan.columns.map(({ header }) => header);
    expect(headers).toEqual(
      expect.arrayContaining(['Potential', 'Whitespace', 'ROAD', 'Lifetime value', 'Tier']),
    );
    const { worth } = plan.result;
    const shares = worth?.segments.flatMap(({ segment, shareOfLifetime }) =>
      segment === null ? [] : [shareOfLifetime ?? 0],
    );
    expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(worth?.tiers?.rows.map(({ tier }) => tier).slice(0, 2)).toEqual(['A', 'B']);
    expect(worth?.road?.map(({ quadrant }) => quadrant)).toContain('Develop');
  });

  test('segmenting before, between and after gives the same columns once, and every undo takes its step back', async () => {
    const host = workbook(without('Current Spend', 'Customer Since', 'First Deal Date'));
    const states: unknown[] = [];
    const undos: Snapshot[] = [];
    const step = async (
      plan: Awaited<ReturnType<typeof segmented>> | Awaited<ReturnType<typeof learned>>,
    ) => {
      states.push(await allCells(host));
      undos.push(await writePlanned(host.sheets, host.models, plan, turn));
    };
    await step(await segmented(host));
    await step(await learned(host));
    await step(await segmented(host));
    const once = await host.sheets.readSheet('Accounts');
    await step(await segmented(host));
    expect(await host.sheets.readSheet('Accounts')).toEqual(once);
    expect(new Set(once?.[0]).size).toBe(once?.[0]?.length);
    for (const undo of undos.reverse()) {
      await host.sheets.restore(undo);
      expect(await allCells(host)).toEqual(states.pop());
    }
  });

  test('formulas read the columns that the history gave, even behind ours', async () => {
    const memory = workbook(without('Current Spend', 'Customer Since', 'First Deal Date'));
    const host = { ...memory, desk: { ...memory.desk, hasFunctions: true } };
    for (const plan of [segmented, learned, segmented]) {
      await writePlanned(host.sheets, host.models, await plan(host), turn);
    }
    const [header = []] = (await host.sheets.readSheet('Accounts')) ?? [];
    const last = header.indexOf('Customer since');
    const formula = memory.workbook.sheets.get('Segments')?.cells[2]?.[0] as { readonly formula: string };
    const letters = /'Accounts'!\$A\$1:\$([A-Z]+)\$801/.exec(formula.formula)?.[1] ?? '';
    expect([...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0)).toBe(last + 1);
    const tests = memory.workbook.sheets.get('Segment tests')?.cells[2]?.[0] as { readonly formula: string };
    expect(tests.formula).toMatch(/^=SEGMENT_TEST\('Accounts'!.*, MODEL, 'Opportunities'!\$A\$1:\$J\$\d+\)$/);
  });

  test('a deed that is called off between two lessons writes nothing', async () => {
    const host = workbook();
    const before = await allCells(host);
    const { accounts, second } = await looked(host);
    const order: LearnOrder = {
      mapping: accounts.mapping,
      places: second.places,
      addsColumns: true,
      tiers: 'shares',
    };
    const calling = new AbortController();
    const told: string[] = [];
    const counting = turnsWith((progress) => {
      told.push(progress?.doing ?? '');
      if (progress?.doing === 'Learning how long customers stay') calling.abort();
    }, calling.signal);
    await expect(learnFromHistory(host, accounts, order, counting)).rejects.toBe(cancelled);
    expect(told).toEqual(expect.arrayContaining(['Reading the deals', 'Learning who buys']));
    expect(await allCells(host)).toEqual(before);
  });

  test('from accounts alone, who buys is learned from who is a customer', async () => {
    const plan = await learned(workbook(), { places: noSecondPlaces });
    expect(plan.learned.cards.map(({ card, from }) => [card, from])).toEqual([['new', 'customers']]);
  });

  test('tiers are cut by natural breaks where they are asked for, and keep those lines when it learns again', async () => {
    const host = workbook();
    expect(offeredTierMethods((await looked(host)).accounts.model)).toEqual(['shares', 'natural breaks']);
    const plan = await learned(host, { tiers: 'natural breaks' });
    const notes = plan.model?.tiers?.map(({ note }) => note);
    expect(notes).toEqual(Array(3).fill(expect.stringMatching(/^natural break on the log, learned from/)));
    const tile = lessonTiles(plan.learned, plan.counts, figures).find(
      ({ title }) => title === 'Tiers by lifetime value',
    );
    expect(tile?.standing).toBe('learned');
    await writePlanned(host.sheets, host.models, plan, turn);
    const { model } = (await looked(host)).accounts;
    expect([chosenTierMethod(model, null), chosenTierMethod(model, 'shares')]).toEqual(['lines', 'shares']);
    expect((await learned(host)).model?.tiers).toEqual(plan.model?.tiers);
  });

  test('lines cannot be kept any more once the Model sheet that held them is gone', () => {
    expect(chosenTierMethod(null, 'lines')).toBe('shares');
  });

  test('a table that cannot be read stops learning with its reason', async () => {
    const host = workbook();
    const { accounts, second } = await looked(host);
    const places = {
      ...second.places,
      history: second.offered.find(({ name }) => name === 'Reps')?.place ?? null,
    };
    const plan = await learnFromHistory(
      host,
      accounts,
      { mapping: accounts.mapping, places, addsColumns: true, tiers: 'shares' },
      turn,
    );
    expect(plan.ok).toBe(false);
    // Segmenting goes on without it, and says so.
    const segmentation = await planSegmentation(host, accounts, accounts.mapping, places, turn);
    expect(
      segmentation.ok && segmentation.value.result.notices.some(({ level }) => level === 'problem'),
    ).toBe(true);
  });
});

describe('what was learned, in cards', () => {
  test('says figures with their meaning, the learned before what was not', async () => {
    const plan = await learned(workbook());
    const cards = lessonTiles(plan.learned, plan.counts, figures);
    const standings = cards.map(({ standing }) => standing);
    expect([...standings].sort((a, b) => Number(a === 'not learned') - Number(b === 'not learned'))).toEqual(
      standings,
    );
    const buys = cards.find(({ title }) => title === 'Who buys');
    expect(buys?.says[0]).toMatch(/AUC 0\.\d+, 95 % interval 0\.\d+ to 0\.\d+/);
    expect(buys?.figures.slice(1).length).toBeLessThanOrEqual(5);
    expect(buys?.figures[1]?.figure).toMatch(/^[-+0-9.]+ to [-+0-9.]+ points$/);
    const tiers = cards.find(({ title }) => title === 'Tiers by lifetime value');
    const accounts = tiers?.figures.map(({ figure }) => Number(figure.replace(/\D/g, '')));
    expect(accounts?.reduce((sum, count) => sum + count, 0)).toBe(800);
  });
});
