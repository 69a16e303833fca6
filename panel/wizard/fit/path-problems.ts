import type { Problem } from '#core';
import { useProblemText } from '../../words/use-problem-text';

/** What is wrong at a path of the model and below it, in words and without the path: it is shown where it stands. */
export type SaidAt = (path: string, isExact?: boolean) => readonly string[];

/** Finds what is wrong by the path that it stands at. */
export function useSaidAt(problems: readonly Problem[]): SaidAt {
  const problemText = useProblemText();
  return (path, isExact = false) =>
    problems
      .filter(({ at }) => at?.path === path || (!isExact && isBelow(at?.path ?? '', path)))
      .map(({ at: _, ...bare }) => problemText(bare));
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

/** One sentence of all that is wrong; null where nothing is. */
export function saidOnce(said: readonly string[]): string | null {
  return said.length === 0 ? null : said.join('; ');
}
