import { rootNamespace, type CustomXmlPart } from '../book/custom-xml-part';
import { defineKind } from './kind';
import { text } from './settable';

declare module './kind' {
  interface Selves {
    CustomXmlPart: CustomXmlPart;
  }
}

export const customXmlPartKind = defineKind({
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ namespaceUri }) => namespaceUri },
  },
  methods: {
    delete(part, _given, { book }) {
      book.customXmlParts = book.customXmlParts.filter((other) => other !== part);
    },
    getXml: ({ xml }) => xml,
    setXml(part, [given]) {
      const xml = text(given);
      Object.assign(part, { xml, namespaceUri: rootNamespace(xml) });
    },
  },
});
