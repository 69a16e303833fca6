import {
  learnModel,
  lessons,
  makeReport,
  makeSample,
  readModelSheet,
  readSecondTables,
  starterModel,
  writeModelSheet,
} from '#core';
import type { Lesson, Rows } from '#core';
import { callFunction } from '#core/functions';
import { headerOf, liveSheets, liveTables } from '../../panel/engine/live-sheets';
import { valueSheets } from '../../panel/engine/value-sheets';

const { accounts } = makeSample({ accounts: 60, seed: 5, today: 46_000 });
const starter = starterModel(accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model = starter.value;
const rich = makeSample({ accounts: 600, seed: 5, today: 46_000 });

describe('the tables that live sheets make room for', () => {
  test.each(liveTables.map((table) => [table.title, table] as const))(
    '%s has the header that its function gives',
    (_, table) => {
      const deals = table.needsHistory ? [rich.opportunities.rows] : [];
      const reps = table.needsReps ? [rich.reps.rows] : [];
      const known = table.isFor ? learnedRows() : 'starter';
      const answer = callFunction(table.call, [
        rich.accounts.rows,
        known,
        ...deals,
        ...reps,
        ...given(table.between),
      ]);
      if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join('; '));
      expect(answer.value[0]).toEqual(headerOf(table));
    },
  );

  test('the overrides stand in their place where the workbook has them, and nowhere else', () => {
    const place = { sheet: 'Accounts', range: 'A1:T61' };
    const formulas = (hasOverrides: boolean) =>
      liveSheets(place, { model, hasOverrides, history: null }).flatMap(({ blocks }) =>
        blocks.map(({ formula }) => formula),
      );
    const accountsRange = "'Accounts'!$A$1:$T$61";
    expect(formulas(true)).toEqual([
      `=SEGMENT_PROFILE(${accountsRange}, MODEL, , OVERRIDES)`,
      `=GUARDRAILS(${accountsRange}, MODEL)`,
      `=TAM_ROLLUP(${accountsRange}, MODEL, , , OVERRIDES)`,
      `=TAM_ROLLUP(${accountsRange}, MODEL, "layer; segment", , OVERRIDES)`,
    ]);
    expect(formulas(false).some((formula) => formula.includes('OVERRIDES'))).toBe(false);
  });

  test('tables of the deals stand where deals are chosen, and only for what the model says', () => {
    const place = { sheet: 'Accounts', range: 'A1:T61' };
    const history = { sheet: 'Opportunities', range: 'A1:J31' };
    const sheets = liveSheets(place, { model, hasOverrides: true, history });
    expect(sheets.slice(2).map(({ name, blocks }) => [name, blocks.map(({ formula }) => formula)])).toEqual([
      ['Segment tests', ["=SEGMENT_TEST('Accounts'!$A$1:$T$61, MODEL, 'Opportunities'!$A$1:$J$31)"]],
      ['Technology lift', ["=TECHNOLOGY_LIFT('Accounts'!$A$1:$T$61, MODEL, 'Opportunities'!$A$1:$J$31)"]],
    ]);
    const listless = { ...model, fields: model.fields.filter(({ kind }) => kind !== 'list') };
    const fewer = liveSheets(place, { model: listless, hasOverrides: true, history });
    expect(fewer.map(({ name }) => name)).toEqual(['Segments', 'TAM SAM SOM', 'Segment tests']);
  });

  test('tables of the reps stand where reps are chosen, and the guardrails see them', () => {
    const place = { sheet: 'Accounts', range: 'A1:T61' };
    const reps = { sheet: 'Reps', range: 'A1:L9' };
    const sheets = liveSheets(place, { model, hasOverrides: false, history: null, reps });
    const formulas = sheets.flatMap(({ blocks }) => blocks.map(({ formula }) => formula));
    expect(formulas.filter((formula) => formula.includes('Reps'))).toEqual([
      "=GUARDRAILS('Accounts'!$A$1:$T$61, MODEL, , , 'Reps'!$A$1:$L$9)",
      "=COVERAGE_CHECK('Accounts'!$A$1:$T$61, MODEL, 'Reps'!$A$1:$L$9)",
    ]);
  });

  test.each([
    ['SEGMENT_PROFILE', []],
    ['TAM_ROLLUP', [undefined]],
  ])('%s takes the overrides in that place', (name, before) => {
    const overrides: Rows = [
      ['key', 'field', 'value', 'who', 'when', 'why'],
      [accounts.rows[1]?.[0] ?? null, 'segment', 'Nowhere', '', '', ''],
    ];
    const answer = callFunction(name, [accounts.rows, 'starter', ...before, undefined, overrides]);
    if (answer.ok) throw new Error('an override to a segment that is not there is taken');
    expect(answer.problems[0]?.message).toContain('Nowhere');
  });
});

/** The arguments of a formula as a host hands them over. */
function given(between: readonly string[] | null) {
  return (between ?? []).map((argument) => (argument === '' ? undefined : argument.replaceAll('"', '')));
}

/** A model that has learned who buys. */
function learnedRows(only: readonly Lesson[] = ['propensity']): Rows {
  const begun = starterModel(rich.accounts);
  if (!begun.ok) throw new Error('the sample has no starter model');
  const { fields } = begun.value;
  const read = readSecondTables(
    { history: rich.opportunities },
    { accounts: rich.accounts, fields, asOf: 46_000 },
  );
  if (!read.ok) throw new Error('the deals cannot be read');
  const learned = learnModel(rich.accounts, begun.value, read.value, { only });
  if (!learned.ok) throw new Error('nothing is learned');
  return writeModelSheet(learned.value.model);
}

test('where no chart is drawn, no sheet is written that only feeds one', () => {
  const learned = readModelSheet(learnedRows(lessons));
  const report = learned.ok ? makeReport(rich.accounts, learned.value) : learned;
  const names = report.ok ? valueSheets(report.value).map(({ name }) => name) : [];
  expect(names).toContain('ROAD');
  expect(names).not.toContain('ROAD chart');
});
