import type { Problem } from '#core';
import type { CoreSpeech } from '../words/core-speech';

/** What is wrong with one condition: with its field or test, and with its value; null where nothing is. */
export interface ConditionProblems {
  readonly asked: string | null;
  readonly value: string | null;
}

/** What is wrong at a path, in words and without the path: it is shown where it stands. */
export function problemsAt(
  problems: readonly Problem[],
  path: string,
  { problem, inOneLine }: Pick<CoreSpeech, 'problem' | 'inOneLine'>,
): ConditionProblems {
  const said = (parts: readonly string[]) => {
    const here = problems.filter(({ at }) => parts.some((part) => at?.path === `${path}.${part}`));
    return here.length === 0 ? null : inOneLine(here.map(({ at: _, ...bare }) => problem(bare)));
  };
  return { asked: said(['field', 'test']), value: said(['value']) };
}
