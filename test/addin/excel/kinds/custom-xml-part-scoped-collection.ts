import type { Book } from '../book/book';
import type { CustomXmlPart } from '../book/custom-xml-part';
import { refuse } from '../refusal';
import { defineKind, live, type Live } from './kind';

/** The parts of one namespace. */
export interface PartsOfNamespace {
  readonly book: Book;
  readonly namespaceUri: string;
}

declare module './kind' {
  interface Selves {
    CustomXmlPartScopedCollection: PartsOfNamespace;
  }
}

function partsOf({ book, namespaceUri }: PartsOfNamespace): readonly CustomXmlPart[] {
  return book.customXmlParts.filter((part) => part.namespaceUri === namespaceUri);
}

const give = (part: CustomXmlPart | undefined): Live | null => (part ? live('CustomXmlPart', part) : null);

/** A part that is the only one; several are refused, unlike none. */
function onlyPart(parts: PartsOfNamespace): CustomXmlPart | undefined {
  const [first, second] = partsOf(parts);
  return second ? refuse('GeneralException') : first;
}

export const customXmlPartScopedCollectionKind = defineKind({
  name: 'CustomXmlPartScopedCollection',
  items: (parts) => partsOf(parts).map((part) => live('CustomXmlPart', part)),
  item: (parts, key) =>
    live('CustomXmlPart', partsOf(parts).find(({ id }) => id === key) ?? refuse('ItemNotFound')),
  methods: {
    getCount: (parts) => partsOf(parts).length,
    getItemOrNullObject: (parts, [key]) => give(partsOf(parts).find(({ id }) => id === key)),
    getOnlyItem: (parts) => give(onlyPart(parts)) ?? refuse('ItemNotFound'),
    getOnlyItemOrNullObject: (parts) => give(onlyPart(parts)),
  },
});
