import { figureEntry, readFigure } from './read-figure';

/** A share as it was typed. */
export interface ReadShare {
  /** 1 is 100 %. */
  readonly value: number;
  /** No percent sign says how it was meant, so it is said. */
  readonly isGuessed: boolean;
}

/**
 * A share as a person types it: `70 %` and `70` are 0.7, and so is `0.7`. Without a percent sign a number up to 1 is taken for
 * a share, and a larger one for a percentage.
 * @returns null where it is no number
 */
export function readShare(text: string, locale: string): ReadShare | null {
  const bare = text.normalize('NFKC').replace(/\s*[%٪]\s*/, '');
  const isPercent = bare !== text.normalize('NFKC');
  const figure = readFigure(bare, locale);
  if (figure === null) return null;
  const isShare = !isPercent && Math.abs(figure) <= 1;
  return { value: isShare ? figure : ofPercent(figure), isGuessed: !isPercent };
}

/** A share as it stands in a field to be edited: every digit of it, in percent. */
export function shareEntry(value: number, locale: string): string {
  return `${figureEntry(Number((value * 100).toPrecision(12)), locale)} %`;
}

/** Without the noise of dividing: 86.9 is 0.869. */
function ofPercent(figure: number): number {
  return Number((figure / 100).toPrecision(12));
}
