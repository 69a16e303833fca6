import { nativeColumns, type NativeFormulas } from '../native-formulas/native-formulas';
import { resultHeaders } from './result-columns';

const folded = (text: string): string => text.trim().toLowerCase();

/** How the header of a column begins, or ends, that others stand on: by it the block is known as ours. */
const beneath = /^(tamarack )?((read|rule|points|step): .|.+: step \d+$)/;

/**
 * The header of each column of formulas: of a step that is a column of a run, `step: excluded`. One that the user has already for a column of their own stays theirs, and ours is
 * called after us: `Tamarack segment` beside `Segment`.
 * @param headers of the accounts, without ours
 */
export function nativeHeaders(
  { columns }: Pick<NativeFormulas, 'columns'>,
  headers: readonly string[],
): readonly string[] {
  const taken = new Set(headers.map(folded));
  return columns.map(({ name, role }) => {
    const own = beneath.test(folded(name)) ? name : `step: ${name}`;
    const [plain, marked] = role === 'asked' ? resultHeaders(name) : [own, `Tamarack ${own}`];
    return taken.has(folded(plain)) ? marked : plain;
  });
}

/** The columns that a block of formulas may begin with: all that are asked for in their order, some left out. */
function askedEnd(headers: readonly string[], from: number): number {
  return nativeColumns.reduce((end, name) => {
    const isNext = resultHeaders(name).some((each) => folded(each) === folded(headers[end] ?? ''));
    return isNext ? end + 1 : end;
  }, from);
}

/**
 * Where a block of formulas ends that an earlier write put beside the accounts: columns that were asked for in our order,
 * then what they stand on. A single column `Segment` is the user's.
 * @param from where the block would begin
 * @returns the place behind it; `from` where none begins there
 */
export function nativeEnd(headers: readonly string[], from: number): number {
  const asked = askedEnd(headers, from);
  let end = asked;
  while (asked > from && beneath.test(folded(headers[end] ?? ''))) end += 1;
  return end > asked ? end : from;
}
