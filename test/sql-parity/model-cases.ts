import fc from 'fast-check';
import type { FieldMapping } from '../../core/accounts/field';
import { fold } from '../../core/expr/fold';
import type { Model } from '../../core/model/model';
import { segmentNames } from '../../core/segments/merged-name';
import type { Override } from '../../core/segments/segmentation';
import type { SourceType } from '../../core/sql/source';
import type { FieldKind } from '../../core/values/field-kind';
import { checkedModel } from '../core/model/arbitrary-model';
import { rowColumn, type WarehouseTable, type WarehouseValue } from './warehouse-table';

/** A model, and accounts in a warehouse to run it over. */
export interface ModelCase {
  readonly name: string;
  readonly model: Model;
  readonly overrides: readonly Override[];
  readonly table: WarehouseTable;
}

/** Everything of a kind that a model says somewhere: what stands exactly on its lines, and what its rules ask for. */
export function saidIn(model: Model): {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
} {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part === 'number') numbers.add(part);
    else if (typeof part === 'string') texts.add(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
  };
  const { exclusions, layers, criteria, segments, named, regions, peers, tiers, road, characteristics } =
    model;
  visit({ exclusions, layers, criteria, segments, named, regions, peers, tiers, road, characteristics });
  return { numbers: [...numbers], texts: [...texts].filter((text) => !text.includes('\0')) };
}

/** Numbers that rules trip over. */
export const edgeNumbers = [0, -0, 1e308, -1e308, 5e-324, 0.1, 1, -1, 2 ** 53];
/** Days on which clocks change, a leap day, the first days of the count and one before it. */
export const edgeDays = [45746, 45956, 45351, 1, 60, -400];
const edgeTexts = [
  '',
  ' ',
  'N/A',
  'Straße',
  'STRASSE',
  'İstanbul',
  'ΟΔΟΣ',
  'οδος',
  'e\u0301te\u0301',
  'ÉTÉ',
  '東京',
  '\u00a0x\u00a0',
];

/** A text as others would type it. */
const respelt = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: text },
    // Which capitals younger letters have is not the same in every engine.
    text.map((each) => (/^[\u0000-\u024f\u0370-\u04ff]*$/.test(each) ? each.toUpperCase() : each)),
    text.map((each) => `  ${each.replaceAll(' ', '   ')}\t`),
  );

/** The types of column that each kind of field is drawn with. */
const drawnTypes: Readonly<Record<FieldKind, readonly SourceType[]>> = {
  number: ['number'],
  money: ['number'],
  category: ['text', 'text', 'text', 'number'],
  id: ['text', 'text', 'number'],
  list: ['text', 'list'],
  flag: ['truth', 'truth', 'text', 'number'],
  date: ['date', 'moment', 'number'],
};

/** A list is one text in a sheet: cut by what else stands in texts, it would not be the same list. */
const typeOf = ({ kind, separator }: FieldMapping): fc.Arbitrary<SourceType> =>
  kind === 'list' && !/[;,|]/.test(separator)
    ? fc.constant('text' as const)
    : fc.constantFrom(...drawnTypes[kind]);

const plainItem = /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u;

function valueOf(
  { kind, separator, unit }: FieldMapping,
  type: SourceType,
  said: ReturnType<typeof saidIn>,
): fc.Arbitrary<WarehouseValue> {
  const texts = fc.constantFrom(...said.texts, ...edgeTexts);
  const days = fc.oneof(fc.constantFrom(...edgeDays), fc.integer({ min: 30_000, max: 47_000 }));
  if (kind === 'date') {
    return type === 'moment' ? fc.tuple(days, fc.nat(86_399)).map(([day, at]) => day + at / 86_400) : days;
  }
  if (kind === 'flag') {
    if (type === 'truth') return fc.boolean();
    return type === 'text' ? fc.constantFrom('yes', 'NO', 'true', 'x', '', 'n/a') : fc.constantFrom(0, 1, 2);
  }
  if (kind === 'list') {
    const items = [...said.texts, 'São Paulo', 'ÉTÉ'].filter(
      (item) => plainItem.test(item) && !item.includes(separator),
    );
    const several = fc.array(
      respelt(fc.constantFrom(...items)).map((item) => item.trim()),
      { maxLength: 4 },
    );
    const cut = several.map((all) => all.filter((item) => !item.includes(separator)));
    return type === 'list' ? cut : cut.map((all) => all.join(separator));
  }
  if (kind === 'category' || kind === 'id')
    return type === 'text' ? respelt(texts) : fc.integer({ min: 0, max: 3 });
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...said.numbers, 0) },
      { weight: 2, arbitrary: fc.integer({ min: -5, max: 2000 }) },
      { weight: 1, arbitrary: fc.constantFrom(...edgeNumbers) },
    )
    .map((number) => (Number.isFinite(number * unit) ? number : number / unit));
}

function tableOf(model: Model, rows: number): fc.Arbitrary<WarehouseTable> {
  const said = saidIn(model);
  const { fields } = model;
  return fc.tuple(...fields.map(typeOf)).chain((types) => {
    const cells = fields.map((mapping, at) =>
      fc.oneof(
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 5, arbitrary: valueOf(mapping, types[at]!, said) },
      ),
    );
    const own = fields.map(({ header, separator }, at) => ({ name: header, type: types[at]!, separator }));
    return fc.array(fc.tuple(...cells), { minLength: rows, maxLength: rows }).map((all) => ({
      columns: [{ name: rowColumn, type: 'number' as const, separator: ';' }, ...own],
      rows: all.map((row, at) => [at, ...row]),
    }));
  });
}

/** What people decided for some of the accounts: a segment, and a number. */
function overridesOf(model: Model, { columns, rows }: WarehouseTable): fc.Arbitrary<readonly Override[]> {
  const id = model.fields.find(({ field }) => field === 'id');
  const at = columns.findIndex(({ name }) => name === id?.header);
  const keys = [...new Set(rows.map((row) => row[at]))].filter(
    (key) => typeof key === 'string' && key.trim() !== '',
  ) as string[];
  if (keys.length === 0) return fc.constant([]);
  const names = segmentNames(model);
  const decision = fc
    .tuple(
      fc.constantFrom(...keys),
      fc.oneof(
        fc.constantFrom(...names).map((value) => ({ field: 'segment', value })),
        fc.integer({ min: 1, max: 99 }).map((value) => ({ field: 'employees', value: String(value) })),
        fc.constant({ field: 'industry', value: 'Software' }),
        fc.constant({ field: 'target', value: 'yes' }),
      ),
    )
    .map(([key, said]): Override => ({ key, ...said, who: 'Ada', when: '2026-01-01', why: 'known' }));
  return fc.uniqueArray(decision, { maxLength: 4, selector: ({ key, field }) => `${field} ${fold(key)}` });
}

/** So many models, each with accounts of its own. */
export function modelCases(count: number, rows: number, seed: number): readonly ModelCase[] {
  const drawn = checkedModel.chain((model) =>
    tableOf(model, rows).chain((table) =>
      overridesOf(model, table).map((overrides) => ({ model, table, overrides })),
    ),
  );
  return fc.sample(drawn, { numRuns: count, seed }).map((each, at) => ({ name: `model ${at}`, ...each }));
}
