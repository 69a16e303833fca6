import fc from 'fast-check';
import type { Column, Frame } from '../../../core/expr/columns';
import type { CountAsk } from '../../../core/expr/asks';
import { talliesOf } from '../../../core/expr/tallies';
import { rollUp } from '../../../core/market/roll-up';
import { checkGuardrails } from '../../../core/segments/check-guardrails';
import type { GuardrailInput } from '../../../core/segments/guardrail';
import { countSql, readCounts } from '../../../core/sql/count-accounts';
import { frameTable, openDuckDb } from './frame-table';

const texts = (...values: readonly (string | null)[]) => fc.constantFrom(...values);

/** One account as a run would make it, as far as guardrails count. */
const account = fc.record({
  layer: texts('TAM', 'SAM', 'SOM', 'Outside', null),
  'possible layer': texts(null, 'SOM', 'SAM'),
  excluded: texts(null, null, null, 'Competitors'),
  segment: texts('Top', 'Middle', 'Rest', 'Unknown', 'Ünsegmentiert'),
  'possible segment': texts(null, 'Top', 'Middle'),
  region: texts('DACH', 'France', 'Other', 'Unknown'),
  country: texts('Germany', 'France', 'USA', null, 'Atlantis'),
  state: texts(null, 'CA', 'New York'),
  size: fc.constantFrom(NaN, 0, 0.5, 12, 1200.25),
  one: fc.constantFrom(0, 1, 2),
  other: fc.constantFrom(0, 1, 2),
  placed: fc.constantFrom(0, 1, 2),
});
type Account = typeof account extends fc.Arbitrary<infer Value> ? Value : never;

function columnOf(accounts: readonly Account[], name: keyof Account): Column {
  const values = accounts.map((each) => each[name]);
  if (name === 'size') return { kind: 'number', values: Float64Array.from(values as number[]) };
  if (name === 'one' || name === 'other' || name === 'placed')
    return { kind: 'truth', values: Uint8Array.from(values as number[]) };
  const known = [...new Set(values as (string | null)[])].filter((text) => text !== null);
  const codes = (values as (string | null)[]).map((text) => (text === null ? 0 : known.indexOf(text) + 1));
  return { kind: 'text', codes: Uint8Array.from(codes), values: [null, ...known] };
}

const names: readonly (keyof Account)[] = [
  ...(['layer', 'possible layer', 'excluded', 'segment', 'possible segment', 'region'] as const),
  ...(['country', 'state', 'size', 'one', 'other', 'placed'] as const),
];

const frameOf = (accounts: readonly Account[]): Frame => ({
  length: accounts.length,
  columns: new Map(names.map((name) => [name, columnOf(accounts, name)])),
});

const inputOf = (frame: Frame, ...counted: readonly Frame[]): GuardrailInput => ({
  frame,
  tallies: talliesOf(...(counted.length > 0 ? counted : [frame])),
  segments: ['Top', 'Middle', 'Rest'],
  regions: ['DACH', 'France', 'Other'],
  value: 'size',
  yardstick: 'size',
  rules: new Map([
    ['Top', 'one'],
    ['Middle', 'other'],
  ]),
  fieldsUsed: new Map([
    ['size', 'provider'],
    ['country', 'website'],
  ]),
  criteria: [],
  lines: [{ segment: 'Top', from: 10 }],
  regionFields: ['country'],
  placed: 'placed',
  customers: null,
});

const cells: CountAsk = {
  by: ['layer', 'possible layer', 'excluded', 'segment', 'possible segment', 'region'],
  holding: ['one', 'other', 'placed'],
  sums: ['size'],
  known: ['size', 'country'],
};
const places: CountAsk = {
  by: ['layer', 'excluded', 'region', 'country', 'state'],
  holding: [],
  sums: [],
  known: [],
};

test('accounts counted by DuckDB give the findings and the roll-ups of the accounts themselves', async () => {
  const query = await openDuckDb();
  await fc.assert(
    fc.asyncProperty(fc.array(account, { maxLength: 80 }), async (accounts) => {
      const frame = frameOf(accounts);
      const { create, rows } = frameTable(frame);
      await query(create);
      const counted = async (ask: CountAsk): Promise<Frame> =>
        readCounts(rows, ask, await query(countSql(rows, ask)));
      const [own, beside] = [await counted(cells), await counted(places)];
      expect(checkGuardrails(inputOf(frame, own, beside), [])).toEqual(checkGuardrails(inputOf(frame), []));
      for (const by of [['layer', 'segment'], ['segment', 'region'], ['excluded'], []])
        expect(rollUp(own, by, ['size'])).toEqual(rollUp(frame, by, ['size']));
    }),
    { seed: 9, numRuns: 25 },
  );
});
