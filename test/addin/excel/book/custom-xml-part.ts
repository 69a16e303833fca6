import { refuse } from '../refusal';

/** A piece of XML that travels with the workbook. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
  namespaceUri: string;
}

const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const aside = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const characters = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)+/y;

function match(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/** The namespace that the root element of a text stands in. Text that is not well-formed XML is an invalid argument. */
export function rootNamespace(xml: string): string {
  const open: string[] = [];
  let root: { name: string; attributes: string } | null = null;
  for (let at = 0; at < xml.length;) {
    const found = match(aside, xml, at) ?? match(tag, xml, at) ?? match(characters, xml, at);
    if (!found) return refuse('InvalidArgument');
    const [whole, closing, name, attributes = '', empty] = found;
    const isTag = name !== undefined;
    if (
      open.length === 0 &&
      (isTag ? root !== null : whole.startsWith('<') === false && whole.trim() !== '')
    ) {
      return refuse('InvalidArgument');
    }
    if (isTag && closing && open.pop() !== name) return refuse('InvalidArgument');
    if (isTag && !closing) {
      root ??= { name, attributes };
      if (!empty) open.push(name);
    }
    at += whole.length;
  }
  if (!root || open.length > 0) return refuse('InvalidArgument');
  const [prefix] = root.name.includes(':') ? root.name.split(':') : [''];
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    root.attributes,
  );
  return declared?.[1] ?? declared?.[2] ?? '';
}
