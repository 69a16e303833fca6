import { accountFields } from '../../evidence/account-fields';
import { technologyLiftOf } from '../../evidence/technology-lift-of';
import type { Cell } from '../../values/cell';
import { defineNotice, defineProblem, found, refused, type Result } from '../../values/problem';
import { figureCell } from './figure-cell';
import { readBeside, type BesideArguments } from './read-beside';

const oneField = defineProblem('lift-one-field', 'field: one list field is needed, not {count}');
const noItems = defineNotice(
  'lift-no-items',
  'no item is held by 20 accounts and missing from 20 others, so there is nothing to compare',
);
const blankLists = defineNotice(
  'lift-blank',
  'a blank list stands on neither side: {count} of {accounts} accounts',
);

/**
 * What holding an item of a list goes along with: a row an item, the largest lift first.
 * @param field a list field of the model; left out: technologies, else the first list
 */
export function technologyLiftRows(
  given: BesideArguments,
  [field, ...others]: readonly string[] = [],
): Result<Cell[][]> {
  if (others.length > 0) return refused([oneField({ count: others.length + 1 })]);
  const beside = readBeside(given);
  if (!beside.ok) return beside;
  const fields = accountFields(beside.value.accounts, given.model);
  if (!fields.ok) return fields;
  const lifts = technologyLiftOf(fields.value, beside.value.history, field);
  if (!lifts.ok) return lifts;
  const { rows, blank } = lifts.value;
  const notices = [
    ...(rows.length === 0 ? [noItems()] : []),
    ...(blank > 0 ? [blankLists({ count: blank, accounts: beside.value.accounts.rowCount })] : []),
  ];
  return found(
    rows.map((lift) => [
      lift.item,
      lift.with.accounts,
      ...[lift.with.rate.rate, lift.without.rate.rate].map(figureCell),
      ...[lift.oftener.rate, lift.oftener.low, lift.oftener.high, lift.holm].map(figureCell),
      ...[lift.more.rate, lift.more.low, lift.more.high, lift.moreHolm].map(figureCell),
    ]),
    [...beside.notices, ...fields.notices, ...notices],
  );
}
