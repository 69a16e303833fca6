import type { Problem } from '#core';
import { useCoreSpeech } from '../../words/use-core-speech';

/** A path of the model with all that is below it, or nothing but the path itself. */
export type ProblemPlace = string | { readonly only: string };

/** All that is wrong at places of the model in one line, without their paths: it is shown where it stands. Null where nothing is. */
export type SaidAt = (...places: readonly ProblemPlace[]) => string | null;

/** Finds what is wrong by the path that it stands at. */
export function useSaidAt(problems: readonly Problem[]): SaidAt {
  const { problem, inOneLine } = useCoreSpeech();
  return (...places) => {
    const here = places.flatMap((place) => problems.filter(({ at }) => isAt(at?.path, place)));
    return here.length === 0 ? null : inOneLine(here.map(({ at: _, ...bare }) => problem(bare)));
  };
}

/** How much is wrong at a place of the model. */
export function countAt(problems: readonly Problem[], place: ProblemPlace): number {
  return problems.filter(({ at }) => isAt(at?.path, place)).length;
}

function isAt(path: string | undefined, place: ProblemPlace): boolean {
  if (path === undefined) return false;
  if (typeof place !== 'string') return path === place.only;
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
