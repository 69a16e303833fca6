import fc from 'fast-check';
import type { FieldMapping } from '../../../core/accounts/field';
import type { Model } from '../../../core/model/model';
import type { Cell, Rows } from '../../../core/values/cell';
import type { FieldKind } from '../../../core/values/field-kind';
import { someText } from './arbitrary-model';

const number = fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.constantFrom(0, 0.5, 1e21, -0));
const numberTexts = fc.constantFrom('51-200', '$1.2M', '1,200', '1.200,5', '(300)', 'many', '12 k', '0');
const day: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 30000, max: 47000 }).map((serial) => ({ day: serial })),
  fc.integer({ min: 30000, max: 47000 }),
  fc.constantFrom('2020-02-29', '03/04/2021', '31.12.1999', 'soon'),
);
const texts = fc.oneof(someText, fc.constantFrom('software ', 'GERMANY', 'New  York'));

const ofKind: Readonly<Record<FieldKind, fc.Arbitrary<Cell>>> = {
  number: fc.oneof(number, numberTexts),
  money: fc.oneof(number, numberTexts),
  category: fc.oneof(texts, fc.integer({ min: 0, max: 3 })),
  id: fc.oneof(fc.integer({ min: 1, max: 30 }), texts),
  list: fc.array(texts, { maxLength: 3 }).map((items) => items.join(';')),
  flag: fc.constantFrom<Cell>(true, false, 'yes', 'No', 1, 0, 'x'),
  date: day,
};
const odd: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  null,
  null,
  null,
  '',
  ' ',
  'N/A',
  NaN,
  Infinity,
  true,
  { day: 45000.5 },
  '=cmd()',
  '\u0000',
  '\ud800',
  'x'.repeat(300),
);

/** A cell of a field: mostly of its kind, now and then blank or anything else. */
const cellFor = ({ kind }: FieldMapping): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 5, arbitrary: ofKind[kind] }, { weight: 2, arbitrary: odd });

/** Accounts under the headers that a model maps, their header row first. */
export const accountsOf = ({ fields }: Model, most = 12): fc.Arbitrary<Rows> =>
  fc
    .array(fc.tuple(...fields.map(cellFor)), { minLength: 1, maxLength: most })
    .map((rows) => [
      fields.map(({ header }) => header),
      ...rows.filter((row) => row.some((cell) => cell !== null)),
    ]);
