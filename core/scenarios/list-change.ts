import { splitTexts } from '../model/sheet/value-text';
import { listText } from '../segments/finding';
import type { Parameters, Problem } from '../values/problem';
import { changeWords } from './change-words';
import type { SaidRow } from './said-rows';

/** Tests whose value is several texts; on a line of a criterion `is` is one too. */
const listTests = ['in', 'not in', 'contains any', 'contains all', 'contains none'];

/** The texts of a row that says several, else of one. */
const textsOf = ({ test, value, points }: SaidRow): readonly string[] | null =>
  (listTests.includes(test) || (test === 'is' && points !== null)) && typeof value === 'string'
    ? splitTexts(value)
    : null;

/**
 * What came into a list and what left it, where only the list changed and the sentence is shorter for it: a list of thirty
 * countries with one more says the one.
 * @returns null for other changes
 */
export function listChange(before: SaidRow, after: SaidRow, place: Parameters): Problem | null {
  const [from, to] = [textsOf(before), textsOf(after)];
  const isOnly = before.test === after.test && before.field === after.field;
  if (!from || !to || !isOnly || before.points !== after.points || before.region !== after.region)
    return null;
  const came = to.filter((text) => !from.includes(text));
  const left = from.filter((text) => !to.includes(text));
  if (came.length + left.length === 0 || came.length + left.length >= Math.max(from.length, to.length))
    return null;
  const what = `${after.field} ${after.test}`.trim();
  const said = { ...place, what, came: listText(came), left: listText(left) };
  if (left.length === 0) return changeWords.listGrew(said);
  return came.length === 0 ? changeWords.listShrank(said) : changeWords.listChanged(said);
}
