import type { Model } from '#core';

type Tags = NonNullable<Model['tags']>;

/** The model, with one more text of the CRM that means a segment; it means no other any more. */
export function withTag(model: Model, text: string, segment: string): Model {
  const others = (model.tags ?? [])
    .map((tag): Tags[number] => ({ ...tag, names: tag.names.filter((name) => name !== text) }))
    .filter(({ names }) => names.length > 0);
  const isThere = others.some((tag) => tag.segment === segment);
  return {
    ...model,
    tags: isThere
      ? others.map((tag) => (tag.segment === segment ? { ...tag, names: [...tag.names, text] } : tag))
      : [...others, { segment, names: [text] }],
  };
}
