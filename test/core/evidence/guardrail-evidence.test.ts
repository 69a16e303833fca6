import { gatherEvidence, evidenceColumns } from '../../../core/evidence/evidence';
import { guardrailEvidence, guardrailEvidenceColumns } from '../../../core/evidence/guardrail-evidence';
import { readSecondTables, type SecondTables } from '../../../core/evidence/second-tables';
import { callFunction } from '../../../core/functions/call-function';
import { exampleBook, exampleDeals, exampleWorth } from '../../../core/functions/example-worth';
import { guardrailInput } from '../../../core/model/guardrail-input';
import { run } from '../../../core/model/run';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { checkGuardrails } from '../../../core/segments/check-guardrails';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import type { Result } from '../../../core/values/problem';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const tableOf = (rows: Rows) => accountRows(rows).table;
const accounts = tableOf(exampleBook());
/** Of the example: lifetime value has no peers or spend to stand on in this book, so each employee is worth one. */
const model = had(
  readModelSheet(
    exampleWorth
      .filter(([part]) => part !== 'lifetime' && part !== 'tier' && part !== 'retention')
      .map((row) => (row[1] === 'value' ? ['setting', 'value', null, null, 'potential'] : row)),
  ),
);

const effort: Rows = [
  ['Segment', 'Kind', 'Hours'],
  ['Enterprise', 'Visits', 30],
  ['SMB', 'Visits', 70],
];

/** The two guardrails that hear of other tables, by the tables that are given. */
function judged(tables: SecondTables) {
  const done = had(run(accounts, model, guardrailEvidenceColumns(model)));
  const read = had(readSecondTables(tables, { accounts, fields: model.fields, asOf: null }));
  const found = checkGuardrails(guardrailInput(done, guardrailEvidence(done, read)), []);
  return found
    .filter(({ name }) => name === 'difference' || name === 'effort')
    .map(({ verdict, code, figure }) => [verdict, code, figure]);
}

describe('guardrailEvidence', () => {
  // 24 of 2,000 and 24 of 20 employees, each worth 100: Enterprise holds 2,000 ÷ 2,020 of the value, and gets 30 % of the visits.
  const upsideDown = ['act', 'effort-upside-down', 0.3 / (2000 / 2020)];
  const missing = ['not known', 'effort-no-table', null];

  test.each<[string, SecondTables, readonly unknown[][]]>([
    [
      'deals and effort',
      { history: tableOf(exampleDeals()), effort: tableOf(effort) },
      [['good', 'difference-shown', 0], upsideDown],
    ],
    ['deals alone', { history: tableOf(exampleDeals()) }, [['good', 'difference-shown', 0], missing]],
    ['effort alone', { effort: tableOf(effort) }, [['not known', 'difference-no-history', null], upsideDown]],
    ['nothing', {}, [['not known', 'difference-no-history', null], missing]],
  ])('%s', (_, tables, expected) => {
    expect(judged(tables)).toEqual(
      expected.map((each) => each.map((one) => (typeof one === 'number' ? expect.closeTo(one, 12) : one))),
    );
  });

  test('one segment alone has nothing to differ from', () => {
    const alone = { ...model, segments: [], rest: 'All' };
    const done = had(run(accounts, alone, guardrailEvidenceColumns(alone)));
    const read = had(
      readSecondTables({ history: tableOf(exampleDeals()) }, { accounts, fields: alone.fields, asOf: null }),
    );
    expect(guardrailEvidence(done, read).differences).toMatchObject({
      verdict: 'too few',
      code: 'differs-not-known',
    });
  });

  test('what was gathered already is what it works out itself', () => {
    const columns = [guardrailEvidenceColumns(model), evidenceColumns(model)];
    const done = had(
      run(accounts, model, {
        wanted: columns.flatMap(({ wanted }) => wanted),
        fields: columns.flatMap(({ fields }) => fields),
      }),
    );
    const tables = { history: tableOf(exampleDeals()), effort: tableOf(effort) };
    const read = had(readSecondTables(tables, { accounts, fields: model.fields, asOf: 46_000 }));
    const gathered = had(gatherEvidence(accounts, done, read));
    expect(guardrailEvidence(done, read, gathered)).toEqual(guardrailEvidence(done, read));
  });
});

describe('GUARDRAILS', () => {
  const last = (...tables: readonly (Rows | undefined)[]) =>
    had(callFunction('GUARDRAILS', [exampleBook(), exampleWorth, ...tables]))
      .slice(-5, -3)
      .map(([name, verdict, figure]) => [name, verdict, figure]);

  test('hears of deals and of effort', () => {
    expect(last(exampleDeals())).toEqual([
      ['difference', 'good', 0],
      ['effort', 'not known', ''],
    ]);
    expect(last(exampleDeals(), effort)[1]).toEqual(['effort', 'act', expect.any(Number)]);
    expect(last(undefined, effort)[0]).toEqual(['difference', 'not known', '']);
  });

  test('names the table that cannot be read, both at once', () => {
    const nonsense: Rows = [
      ['Colour', 'Shape'],
      ['red', 'round'],
    ];
    const answer = callFunction('GUARDRAILS', [exampleBook(), exampleWorth, nonsense, nonsense]);
    const places = answer.ok ? [] : answer.problems.map(({ at }) => at?.path);
    expect([...new Set(places)]).toEqual(['history', 'effort']);
  });
});
