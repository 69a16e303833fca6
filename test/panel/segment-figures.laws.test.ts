import fc from 'fast-check';
import type { Model, Result, Rows } from '#core';
import {
  accountRows,
  checkGuardrails,
  coverageCells,
  guardrailColumns,
  guardrailInput,
  makeSample,
  modelLines,
  moveModelLines,
  profile,
  regionsSeen,
  run,
  segmentOrder,
} from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { areLinesAll, holdingsUnder } from '../../panel/wizard/segments/segment-preview';
import { deskOver } from './desk-under-test';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const { accounts } = makeSample({ accounts: 400, seed: 5, today: 46_000 });

async function opened(more: readonly { name: string; rows: Rows }[] = []) {
  const sheets = [{ name: 'Accounts', rows: accounts.rows }, ...more];
  const host = createMemoryHost({ sheets, today: '2026-03-31' });
  const { desk, look } = deskOver(host);
  await look();
  const { draft } = desk.store.get();
  if (!draft) throw new Error('the sample has no starter model');
  return { ask: desk.engine.ask, draft };
}

const direct = (model: Model) => had(run(accountRows(accounts.rows).table, model, guardrailColumns(model)));

const profileOf = (model: Model) => {
  const done = direct(model);
  return profile(done.frame, model.settings.value, segmentOrder(model), regionsSeen(done));
};

describe('the figures of the step Segments', () => {
  test('are those of core for the same accounts and model', async () => {
    const { ask, draft } = await opened();
    const figures = had(await ask('segment figures', { model: draft }));
    const done = direct(draft);
    const rows = profile(done.frame, draft.settings.value, segmentOrder(draft), regionsSeen(done));
    expect(figures.rows).toEqual(rows.filter((row) => row.segment !== null && row.region === null));
    expect(figures.total).toEqual(rows.at(-1));
    const beside = had(await ask('guardrails beside', { model: draft }));
    expect([...figures.guardrails, ...beside].map(({ usual: _, good: __, ...finding }) => finding)).toEqual(
      checkGuardrails(guardrailInput(done), draft.guardrails),
    );
  });

  test('the spread stands where decisions name segments that its model is asked without', async () => {
    const decided: Rows = [
      ['key', 'field', 'value', 'who', 'when', 'why'],
      ['A0000001', 'segment', 'Enterprise', 'Ada', '2026-03-01', 'signed centrally'],
    ];
    const { ask, draft } = await opened([{ name: 'Overrides', rows: decided }]);
    const [top] = had(await ask('segment figures', { model: draft })).rows;
    expect(top!.accounts).toBeGreaterThan(profileOf(draft)[0]!.accounts);
    const bare = { ...draft, segments: [], named: [], merges: [], regions: [] };
    expect(had(await ask('yardstick spread', { model: bare }))).toEqual(
      had(await ask('yardstick spread', { model: draft })),
    );
  });

  test('while a line is dragged are those that the engine answers', async () => {
    const { ask, draft } = await opened();
    const spread = had(await ask('yardstick spread', { model: draft }))!;
    const before = had(await ask('segment figures', { model: draft }));
    const [top, middle] = modelLines(draft);
    const lines = fc.tuple(fc.integer({ min: 2, max: 30_000 }), fc.integer({ min: 1, max: 30_000 }));
    await fc.assert(
      fc.asyncProperty(lines, async ([one, other]) => {
        fc.pre(one !== other);
        const model = moveModelLines(draft, [
          { line: top!, to: Math.max(one, other) },
          { line: middle!, to: Math.min(one, other) },
        ]);
        expect(areLinesAll(model, 0)).toBe(true);
        const { rows } = had(await ask('segment figures', { model }));
        const shown = rows.map(({ segment, accounts, possibleAccounts, share, value, shareOfValue }) => {
          return { segment, accounts, possibleAccounts, share, value, shareOfValue };
        });
        expect(holdingsUnder(model, spread.cumulative, before)).toEqual(
          shown.map((row) => expect.objectContaining(row)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('stay with the engine where more than lines decides', async () => {
    const { draft } = await opened();
    const [first] = draft.segments;
    const merge = { segment: first!.name, into: draft.rest, regions: [] };
    const score = { field: 'score', test: 'at least' as const, value: 50 };
    expect(areLinesAll(draft, 0)).toBe(true);
    expect(areLinesAll(draft, 1)).toBe(false);
    expect(areLinesAll({ ...draft, merges: [merge] }, 0)).toBe(false);
    expect(areLinesAll({ ...draft, named: [first!] }, 0)).toBe(false);
    expect(areLinesAll({ ...draft, segments: [{ ...first!, regions: ['EMEA'] }] }, 0)).toBe(false);
    expect(areLinesAll({ ...draft, segments: [{ ...first!, when: [[...first!.when[0]!, score]] }] }, 0)).toBe(
      false,
    );
    expect(areLinesAll({ ...draft, segments: [...draft.segments].reverse() }, 0)).toBe(false);
  });
});

test('the cells of the step Coverage are those of core', async () => {
  const { ask, draft } = await opened();
  const { measures, quota, ...cells } = had(await ask('coverage cells', { model: draft }));
  expect(cells).toEqual(had(coverageCells(direct(draft), measures)));
  expect(quota.name).toBe('quota cells');
});

test('named accounts are found as the rule would find them, and the others are said', async () => {
  const { ask, draft } = await opened();
  const { headers, rows } = accountRows(accounts.rows).table;
  const header = draft.fields.find(({ field }) => field === 'name')!.header;
  const names = rows.slice(1, 4).map((row) => String(row[headers.indexOf(header)]));
  const texts = [names[0]!.toUpperCase(), names[1]!, 'Nobody of that name'];
  const found = had(await ask('found names', { model: draft, field: 'name', texts }));
  expect(found.missing).toEqual(['Nobody of that name']);
  expect(found.texts).toEqual(texts.slice(0, 2));
  const when = [[{ field: 'name', test: 'in' as const, value: texts }]];
  const done = direct({ ...draft, named: [{ name: 'Named', when }] });
  const [row] = profile(done.frame, null, ['Named'], regionsSeen(done));
  expect(found.accounts).toBe(row!.accounts + row!.excluded + row!.outside);
});
