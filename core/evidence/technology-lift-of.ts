import { winsByAccount } from '../history/decided-deals';
import { FALSE, TRUE } from '../expr/columns';
import { technologyLift, type TechnologyLifts } from '../scoring/technology-lift';
import { defineProblem, found, refused, type Result } from '../values/problem';
import { numbersOf, type AccountFields } from './account-fields';
import type { ReadTables } from './second-tables';

const notAList = defineProblem(
  'evidence/not-a-list',
  '"{field}" is no list field of the accounts; lists are {known}',
);
const noLists = defineProblem(
  'evidence/no-lists',
  'no field of the model is a list, such as the technologies that an account uses',
);

/**
 * One decision an account: bought or not. Deals where there are any (an account that won once has bought, one that only
 * lost has not, one without a decided deal is unknown), else who is a customer.
 */
function decisions({ deals }: ReadTables, customer: Uint8Array) {
  const length = customer.length;
  if (deals) {
    const { won, lost } = winsByAccount(deals, length);
    return {
      won: won.map((count) => Math.min(1, count)),
      decided: won.map((count, row) => Math.min(1, count + lost[row]!)),
    };
  }
  return {
    won: Uint8Array.from(customer, (truth) => Number(truth === TRUE)),
    decided: Uint8Array.from(customer, (truth) => Number(truth === TRUE || truth === FALSE)),
  };
}

/**
 * What technologies go along with: accounts that hold an item buy so many times as often, and spend so many times as much.
 * Each account counts once, whatever its deals, so that the intervals hold.
 * @param field a list field; left out: technologies where there is one, else the first list
 * @returns lifts as multiples, with their intervals; refused where the field is no list
 */
export function technologyLiftOf(
  fields: AccountFields,
  history: ReadTables,
  field?: string,
): Result<TechnologyLifts> {
  const lists = fields.candidates.filter(({ kind }) => kind === 'list');
  const known = lists.map((each) => each.field);
  if (known.length === 0) return refused([noLists()]);
  const asked = field ?? (known.includes('technologies') ? 'technologies' : known[0]!);
  const column = lists.find((each) => each.field === asked)?.column;
  if (column?.kind !== 'list') return refused([notAList({ field: asked, known: known.join(', ') })]);
  const spend = numbersOf(fields, 'current spend');
  return found(
    technologyLift({ list: column, ...decisions(history, fields.customer), ...(spend ? { spend } : {}) }),
  );
}
