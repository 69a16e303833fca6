import { makeSample } from '#core';
import type { Rows } from '#core';
import { callFunction } from '#core/functions';
import { headerOf, liveSheets, liveTables } from '../../panel/actions/result-sheets';

const { accounts } = makeSample({ accounts: 60, seed: 5, today: 46_000 });

describe('the tables that live sheets make room for', () => {
  test.each(liveTables.map((table) => [table.title, table] as const))(
    '%s has the header that its function gives',
    (_, table) => {
      const answer = callFunction(table.call, [accounts.rows, 'starter', ...given(table.between)]);
      if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join('; '));
      expect(answer.value[0]).toEqual(headerOf(table));
    },
  );

  test('the overrides stand in their place where the workbook has them, and nowhere else', () => {
    const place = { sheet: 'Accounts', range: 'A1:T61' };
    const formulas = (hasOverrides: boolean) =>
      liveSheets(place, hasOverrides).flatMap(({ blocks }) => blocks.map(({ formula }) => formula));
    const accountsRange = "'Accounts'!$A$1:$T$61";
    expect(formulas(true)).toEqual([
      `=SEGMENT_PROFILE(${accountsRange}, MODEL, , OVERRIDES)`,
      `=GUARDRAILS(${accountsRange}, MODEL)`,
      `=TAM_ROLLUP(${accountsRange}, MODEL, , , OVERRIDES)`,
      `=TAM_ROLLUP(${accountsRange}, MODEL, "layer; segment", , OVERRIDES)`,
    ]);
    expect(formulas(false).some((formula) => formula.includes('OVERRIDES'))).toBe(false);
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
