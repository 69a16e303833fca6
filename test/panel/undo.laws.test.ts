import fc from 'fast-check';
import type { Model, Sheet, WrittenCell } from '#core';
import { makeSample, modelSheet, starterModel } from '#core';
import { blockText } from '../../panel/block';
import type { LiveSheet, Touch } from '../../panel/host';
import type { MemoryHost } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import type { Write } from '../hosts/undo-law';
import { columnWrites, format, holdsUndoLaw } from '../hosts/undo-law';
import { deskOver, everything } from './desk-under-test';

const { accounts } = makeSample({ accounts: 12, seed: 3, today: 46_000 });
const starter = starterModel(accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model: Model = starter.value;

const sheetName = fc.constantFrom('Segments', 'Notes', 'Model', 'Ünïcode sheet');
const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -9, max: 9 }),
  fc.string({ maxLength: 4 }),
  fc.boolean(),
  fc.record({ day: fc.integer({ min: 1, max: 60_000 }) }),
  fc.constant({ formula: '=1+2' }),
);
const place = { sheet: 'Accounts', range: 'A1:T13' };

const columns = columnWrites(
  place,
  12,
  fc.uniqueArray(fc.constantFrom('Employees', 'State', 'Segment', 'Score', 'Region'), { minLength: 1 }),
  cell,
);

const cells: fc.Arbitrary<Write> = fc
  .record({
    row: fc.nat(14),
    column: fc.nat(24),
    written: fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      ),
    shown: fc.array(format, { maxLength: 3 }),
  })
  .map(({ row, column, written, shown }) => {
    const columnCount = written[0]?.length ?? 1;
    const range = blockText({ row, column, rowCount: written.length, columnCount });
    const at = { sheet: 'Accounts', range };
    return {
      touches: [{ kind: 'cells', place: at }],
      run: (host) => host.sheets.writeCells(at, written, shown.slice(0, columnCount)),
    };
  });

const sheet: fc.Arbitrary<Write> = fc
  .record({
    name: sheetName,
    role: fc.constantFrom('input' as const, 'output' as const),
    rows: fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.integer()), { maxLength: 4 }),
  })
  .map(({ name, role, rows }): Write => {
    const written: Sheet = {
      name,
      role,
      columns: [{ header: 'a' }, { header: 'b', format: 'integer' }],
      rows,
    };
    return { touches: [{ kind: 'sheet', sheet: name }], run: (host) => host.sheets.writeSheet(written) };
  });

const live: fc.Arbitrary<Write> = sheetName.map((name): Write => {
  const blocks = [{ title: 'Guardrails', formula: '=GUARDRAILS(A1:B2, MODEL)', columns: [{ header: 'x' }] }];
  const written: LiveSheet = { name, blocks };
  return { touches: [{ kind: 'sheet', sheet: name }], run: (host) => host.sheets.writeLiveSheet(written) };
});

const name: fc.Arbitrary<Write> = fc
  .tuple(fc.constantFrom('MODEL', 'OVERRIDES', 'MINE'), fc.integer({ min: 1, max: 50 }))
  .map(([named, last]) => ({
    touches: [{ kind: 'name', name: named }],
    run: (host) => host.sheets.writeName({ name: named, sheet: 'Accounts', range: `A1:C${last}` }),
  }));

const edit: fc.Arbitrary<Write> = fc.double({ min: 0.01, max: 0.99, noNaN: true }).map((threshold) => ({
  touches: [
    { kind: 'sheet', sheet: 'Model' },
    { kind: 'name', name: 'MODEL' },
  ],
  run: (host) =>
    host.models.saveModel(modelSheet({ ...model, guardrails: [{ name: 'top segment', threshold }] })),
}));

const writes = fc.array(fc.oneof(columns, cells, sheet, live, name, edit), { minLength: 10, maxLength: 16 });

function workbook(): MemoryHost {
  const host = createMemoryHost({
    sheets: [
      {
        name: 'Notes',
        rows: [
          ['my own', 1],
          [null, { day: 46_000 }],
        ],
      },
      { name: 'Accounts', rows: accounts.rows },
    ],
    today: '2026-03-31',
  });
  host.workbook.sheets.get('Accounts')?.formats.splice(3, 1, '#,##0');
  host.workbook.type('Accounts', 'T2', [[{ formula: '=S2*2' }]]);
  host.workbook.names.set('MINE', { sheet: 'Notes', range: 'A1' });
  return host;
}

describe('undo', () => {
  test('ten and more writes, taken back one by one, give each workbook that was there before', async () => {
    await fc.assert(
      fc.asyncProperty(writes, async (steps) => {
        const host = workbook();
        await holdsUndoLaw(host, steps, () => everything(host));
      }),
      { numRuns: 100 },
    );
  });

  test("the panel's own writes and edits of the model, ten deep, are taken back to the very start", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('values', 'live', 'model', 'own'), { minLength: 11, maxLength: 14 }),
        async (kinds) => {
          const host = createMemoryHost({
            sheets: [{ name: 'Accounts', rows: accounts.rows }],
            today: '2026-03-31',
            hasFunctions: true,
          });
          const panel = deskOver(host);
          await panel.look();
          const past: unknown[] = [];
          for (const [index, kind] of kinds.entries()) {
            past.push(everything(host));
            if (kind === 'values' || kind === 'live') await panel.write(await panel.plan(kind));
            else await byHand(host, panel, kind, index);
          }
          for (const before of past.reverse()) {
            await panel.undo();
            expect(everything(host)).toEqual(before);
          }
          expect(panel.desk.store.get().undos).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  });
});

/** A write of another screen: a model with another threshold, or a cell of the user's own column. */
async function byHand(
  host: MemoryHost,
  { desk, look }: ReturnType<typeof deskOver>,
  kind: 'model' | 'own',
  step: number,
): Promise<void> {
  const at = { sheet: 'Accounts', range: 'D3' };
  const touches: readonly Touch[] =
    kind === 'own'
      ? [{ kind: 'cells', place: at }]
      : [
          { kind: 'sheet', sheet: 'Model' },
          { kind: 'name', name: 'MODEL' },
        ];
  const snapshot = await host.sheets.takeSnapshot(touches);
  if (kind === 'own') await host.sheets.writeCells(at, [[step]], ['0.0']);
  else
    await host.models.saveModel(
      modelSheet({ ...model, guardrails: [{ name: 'top segment', threshold: 0.1 + step / 100 }] }),
    );
  desk.store.dispatch({ kind: 'written', step: { what: kind, snapshot, editKey: null } });
  await look();
}
