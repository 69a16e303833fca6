import type { Model } from '#core';
import { fold, sameText } from '#core';

/** The texts of a pasted column, each once. */
export function listedTexts(pasted: string): readonly string[] {
  const texts = pasted.split(/[\n\t;]/).map((text) => text.trim());
  return [...new Map(texts.filter((text) => text !== '').map((text) => [fold(text), text])).values()];
}

/** The model with accounts named for a segment; those of the same field and segment stand in one rule. */
export function withNamed(model: Model, segment: string, field: string, texts: readonly string[]): Model {
  const at = model.named.findIndex(({ name, when, regions }) => {
    const [condition] = when.flat();
    const isAlone = when.length === 1 && when[0]?.length === 1 && !regions?.length;
    return isAlone && sameText(name, segment) && condition?.field === field && condition.test === 'in';
  });
  const before = model.named[at]?.when[0]?.[0]?.value;
  const value = listedTexts([...(Array.isArray(before) ? before.map(String) : []), ...texts].join('\n'));
  const rule = { name: segment, ...model.named[at], when: [[{ field, test: 'in' as const, value }]] };
  const named =
    at < 0 ? [...model.named, rule] : model.named.map((one, place) => (place === at ? rule : one));
  return { ...model, named };
}
