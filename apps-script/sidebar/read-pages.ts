import type { Between } from '#panel';
import { hostProblems, refusedBecause } from '#panel';
import type { Block } from '../wire/block';
import type { PageAsked } from '../wire/pages';
import { inLanes } from './in-lanes';
import type { PageSize } from './page-bytes';
import type { Following } from './patient-carry';
import { pause } from './pause';

/** One kind of page: how it is asked for, and how many rows one has. */
export interface PageKind<Page> {
  readonly ask: (asked: PageAsked, following: Following) => Promise<Page | null>;
  /** The block that is read, as the first page says it. */
  readonly blockOf: (page: Page) => Block;
  readonly rowsIn: (page: Page) => number;
}

/** What came of a block, from the top. */
export interface Pages<Page> {
  readonly block: Block;
  readonly pages: readonly Page[];
}

/** One place in a spreadsheet's lanes stays free for what is small. */
const lanesOfPages = 3;
/** Before a page counts as too large it is asked for so many times. */
const triesOfPage = 2;
/** Rows differ in length: a piece is to come in one page all the same. */
const cautious = 0.85;
/** Milliseconds between two looks whether the user still wants it. */
const askedEvery = 150;

/**
 * Reads a block page by page: the first alone, since it says how much there is, the others several at once. A page that does
 * not come is asked for again in smaller ones.
 * @returns null where there is no such sheet
 */
export async function readPages<Page>(
  { ask, blockOf, rowsIn }: PageKind<Page>,
  { sheet, block }: Pick<PageAsked, 'sheet' | 'block'>,
  size: PageSize,
  between: Between = async () => undefined,
): Promise<Pages<Page> | null> {
  const page = async (within: Block | null, from: number, stop: Following): Promise<Page | null> => {
    for (;;) {
      const since = performance.now();
      try {
        const asked = { sheet, block: within, from, mostBytes: size.bytes() };
        const came = await ask(asked, { ...stop, tries: triesOfPage });
        size.came(performance.now() - since);
        return came;
      } catch (error) {
        if (!isNoAnswer(error) || !size.failed()) throw error;
      }
    }
  };
  const stop = new AbortController();
  const reading = { signal: stop.signal };
  let share = 0;
  const read = async (): Promise<Pages<Page> | null> => {
    const bytes = size.bytes();
    const first = await page(block, 0, reading);
    if (first === null) return null;
    const whole = block ?? blockOf(first);
    let done = rowsIn(first);
    const atOnce = Math.max(1, Math.floor((done * size.bytes() * cautious) / bytes));
    const inLane = inLanes(lanesOfPages);
    const readPiece = async (piece: Block): Promise<readonly Page[]> => {
      const pages: Page[] = [];
      for (let from = 0; from < piece.rowCount;) {
        share = done / whole.rowCount;
        const next = await page(piece, from, reading);
        if (next === null || rowsIn(next) === 0) throw new Error(`rows of the sheet "${sheet}" went away`);
        pages.push(next);
        from += rowsIn(next);
        done += rowsIn(next);
      }
      return pages;
    };
    const pieces = piecesOf(whole, done, atOnce).map((piece) => inLane(() => readPiece(piece)));
    const others = await Promise.all(pieces);
    return { block: whole, pages: [first, ...others.flat()] };
  };
  try {
    return await Promise.race([read(), asked(() => between(share), reading)]);
  } finally {
    // One of several calls has failed, the user has called them off, or none is left.
    stop.abort(over);
  }
}

const over = new Error('the reading is over');

/** Asks again and again whether to go on; it is over when that is refused, or when there is no reading any more. */
async function asked(
  goOn: () => Promise<void>,
  { signal }: Required<Pick<Following, 'signal'>>,
): Promise<never> {
  for (;;) {
    await pause(askedEvery, signal);
    await goOn();
  }
}

function piecesOf(whole: Block, from: number, atOnce: number): readonly Block[] {
  const pieces: Block[] = [];
  for (let row = from; row < whole.rowCount; row += atOnce)
    pieces.push({ ...whole, row: whole.row + row, rowCount: Math.min(atOnce, whole.rowCount - row) });
  return pieces;
}

function isNoAnswer(error: unknown): boolean {
  return (refusedBecause(error) ?? []).some(({ code }) => code === hostProblems.noAnswer.code);
}
