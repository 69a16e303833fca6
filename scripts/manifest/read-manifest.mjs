import { SaxesParser } from 'saxes';

/**
 * @typedef {{ code: string, line: number, message: string }} Fault what is wrong, where, and what would be right
 * @typedef {{ value: string, line: number }} Attribute
 * @typedef {object} Element
 * @property {string} name with the prefix of its namespace: none for the base, `ov:` for the overrides, `bt:` for basic types
 * @property {string} shown as it stands in the file
 * @property {number} line where its tag begins
 * @property {Map<string, Attribute>} attributes
 * @property {Element[]} children
 * @property {string} text
 */

const prefixes = new Map([
  ['http://schemas.microsoft.com/office/appforoffice/1.1', ''],
  ['http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'ov:'],
  ['http://schemas.microsoft.com/office/officeappbasictypes/1.0', 'bt:'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi:'],
]);
const declarations = 'http://www.w3.org/2000/xmlns/';

/**
 * @param {string} uri
 * @param {string} local
 */
const canonical = (uri, local) => `${prefixes.get(uri) ?? `{${uri}}`}${local}`;

/**
 * @param {string} text
 * @param {number} position
 */
const lineOf = (text, position) => text.slice(0, position).split('\n').length;

/**
 * The parser looks for the end of an entity as far as the end of the file, so it would name the wrong line.
 * @param {string} text
 * @returns {Fault | undefined}
 */
function loneAmpersand(text) {
  const position = text.search(/&(?!(?:#\d+|#x[\da-f]+|\w+);)/i);
  if (position < 0) return undefined;
  return {
    code: 'not-xml',
    line: lineOf(text, position),
    message: 'an & stands alone; &amp; would be right',
  };
}

/**
 * The tree of a manifest, every element and attribute with its line.
 * @param {string} text
 * @returns {{ root: Element } | { fault: Fault }} a fault where the text is no XML
 */
export function readManifest(text) {
  const parser = new SaxesParser({ xmlns: true });
  /** @type {Element} */
  const document = { name: '', shown: '', line: 1, attributes: new Map(), children: [], text: '' };
  const open = [document];
  /** @type {Fault | undefined} */
  let fault;
  let line = 1;
  let attributeLines = new Map();

  parser.on('opentagstart', () => {
    // The parser has read past the name, perhaps into the next line.
    line = lineOf(text, text.lastIndexOf('<', parser.position - 1));
    attributeLines = new Map();
  });
  parser.on('attribute', ({ name }) => attributeLines.set(name, lineOf(text, parser.position)));
  parser.on('opentag', ({ name, uri, local, attributes }) => {
    const given = Object.values(attributes).filter((attribute) => attribute.uri !== declarations);
    /** @type {Element} */
    const element = {
      name: canonical(uri, local),
      shown: name,
      line,
      attributes: new Map(
        given.map((attribute) => [
          attribute.uri === '' ? attribute.local : canonical(attribute.uri, attribute.local),
          { value: attribute.value, line: attributeLines.get(attribute.name) ?? line },
        ]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', ({ message }) => {
    fault ??= {
      code: 'not-xml',
      line: parser.line,
      message: message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''),
    };
  });
  parser.write(text).close();

  const [root] = document.children;
  if (fault !== undefined) return { fault: loneAmpersand(text) ?? fault };
  if (root === undefined) return { fault: { code: 'not-xml', line: 1, message: 'there is no element' } };
  return { root };
}

/**
 * The element and all below it, in the order of the file.
 * @param {Element} element
 * @returns {Element[]}
 */
export const within = (element) => [element, ...element.children.flatMap(within)];
