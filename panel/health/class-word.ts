import type { CrmClass } from '#core';
import type { Words } from '../words/words';

type TruthWords = Words['health']['truth'];

const isNamed = (name: CrmClass): name is keyof TruthWords['names'] => name.length > 1;

/** What a class is called: a letter is the same in every language. */
export function classWord(name: CrmClass, text: TruthWords): string {
  return isNamed(name) ? text.names[name] : name;
}
