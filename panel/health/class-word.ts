import type { CrmClass } from '#core';
import type { Words } from '../words/words';

/** What a class is called: a letter is the same in every language. */
export function classWord(name: CrmClass, names: Words['health']['truth']['names']): string {
  const called: Partial<Readonly<Record<CrmClass, string>>> = names;
  return called[name] ?? name;
}
