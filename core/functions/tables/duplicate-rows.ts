import { columnUnder } from '../../accounts/column-under';
import {
  findDuplicates,
  usualThreshold,
  type DuplicateGroup,
  type DuplicateMember,
} from '../../accounts/duplicates/find-duplicates';
import type { Model } from '../../model/model';
import { isDay, type Cell } from '../../values/cell';
import { defineNotice, defineProblem, found, refused, type Problem, type Result } from '../../values/problem';
import { cellAt, type Table } from '../../values/table';
import type { AccountsArgument } from '../accounts-argument';

const noName = defineProblem(
  'duplicates/no-name',
  'the model maps neither a name nor a domain, website or mail address, by which duplicates are told; map one of them',
);
const badThreshold = defineProblem(
  'duplicates/threshold',
  'threshold: {value} is not above 0 and at most 1, such as 0.8',
);
const noneFound = defineNotice(
  'duplicates/none',
  'no two accounts are likely the same, from a probability of {threshold} up',
);
const relatedLeft = defineNotice(
  'duplicates/related-left',
  'pairs of accounts that agree and are parents, subsidiaries or parts of one firm, and so no duplicates: {count}',
);

/** What `DUPLICATES` is given. */
export interface DuplicateArguments {
  readonly accounts: AccountsArgument;
  readonly model: Model;
  readonly threshold?: number;
}

const tellingFields = ['name', 'domain', 'website', 'email', 'contact email'];

const cellUnder = (table: Table, { fields }: Model, key: string): ((row: number) => Cell) => {
  const mapping = fields.find(({ field }) => field === key);
  const column = mapping ? columnUnder(table, mapping.header) : -1;
  return (row) => {
    const cell = column < 0 ? '' : cellAt(table, row, column);
    return cell === null ? '' : isDay(cell) ? cell.day : cell;
  };
};

/** Where each row of the table stands in the block as it was given: its header is row 1. */
function blockRows({ places, rowCount, headed }: AccountsArgument): (row: number) => number {
  const first = headed ? 2 : 1;
  if (!places) return (row) => row + first;
  const at: number[] = [];
  for (let row = 0; row < rowCount; row += 1) if (places[row]! >= 0) at[places[row]!] = row;
  return (row) => at[row]! + first;
}

const sentence = (notices: readonly Problem[]): string => notices.map(({ message }) => message).join('; ');
/** To the thousandth; a pair is never certain. */
const thousandths = (share: number): number => Math.min(999, Math.round(share * 1000)) / 1000;

/** The rows of `DUPLICATES`, by the threshold that is given, else by the model's: groups that are worth most first, in each the account that is proposed to stay. */
export function duplicateRows({ accounts, model, threshold: said }: DuplicateArguments): Result<Cell[][]> {
  const { seed, value, duplicatesThreshold = usualThreshold } = model.settings;
  const threshold = said ?? duplicatesThreshold;
  if (!(threshold > 0 && threshold <= 1)) return refused([badThreshold({ value: threshold })]);
  const { table } = accounts;
  const isTold = model.fields.some(
    ({ field, header }) => tellingFields.includes(field) && columnUnder(table, header) >= 0,
  );
  if (!isTold) return refused([noName()]);
  const { groups, relatedCount } = findDuplicates(table, model.fields, { threshold, seed, value });
  const [idAt, nameAt, rowAt] = [
    cellUnder(table, model, 'id'),
    cellUnder(table, model, 'name'),
    blockRows(accounts),
  ];
  const cellsOf = (
    { kind }: DuplicateGroup,
    { row, isSurvivor, probability, why, against }: DuplicateMember,
    at: number,
  ) => [
    ...[at + 1, idAt(row), nameAt(row), rowAt(row)],
    ...[kind === 'test data' ? 'no account' : isSurvivor ? 'stays' : 'merge'],
    kind === 'test data' ? '' : thousandths(probability),
    ...[sentence(why), sentence(against)],
  ];
  const notices = [
    ...(groups.length === 0 ? [noneFound({ threshold })] : []),
    ...(relatedCount > 0 ? [relatedLeft({ count: relatedCount })] : []),
  ];
  return found(
    groups.flatMap((group, at) => group.members.map((member) => cellsOf(group, member, at))),
    notices,
  );
}
