import { createContext, runInContext } from 'node:vm';

/** A function of the catalogue, as much as a stub says of it. */
/** @typedef {{ name: string, summary: string, params: Readonly<Record<string, { kind: string, label: string, help?: string, optional?: boolean }>> }} Definition */

const ALIAS = 'TAMARACK_';

/** @param {string} text */
const inComment = (text) => text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim();

/** Longer words beside a parameter are cut at their first colon or semicolon, unless they tell what may be chosen. */
const LONGEST_HELP = 60;

/** The first sentence of its help, and of a long one what it begins with: the whole script is read for each cell. */
function paramLine(/** @type {[string, Definition['params'][string]]} */ [name, spec]) {
  const { kind, label, help, optional } = spec;
  const [sentence = ''] = inComment(help ?? label).split(/(?<=\.) (?=[A-Z])/);
  const [beginning = ''] = sentence.split(/[:;] /);
  const isCut = sentence.length > LONGEST_HELP && beginning !== sentence && kind !== 'choice';
  return ` * @param ${name} ${optional ? 'Optional. ' : ''}${isCut ? `${beginning}.` : sentence}`;
}

/**
 * A custom function as Google's autocompletion reads it: one line of what it gives, then its parameters. The alias, for a
 * spreadsheet in which another add-on has the name, says what it stands for.
 * @param {Definition} definition
 */
function functionStubs({ name, summary, params }) {
  const stub = (
    /** @type {string} */ each,
    /** @type {readonly string[]} */ lines,
    /** @type {readonly string[]} */ names,
  ) =>
    [
      '/**',
      ...lines,
      ' * @customfunction',
      ' */',
      `function ${each}(${names.join(', ')}) {`,
      ` return Tamarack_.call('${name}', arguments);`,
      '}',
    ].join('\n');
  const help = [` * ${inComment(summary)}`, ...Object.entries(params).map(paramLine)];
  return [
    stub(name, help, Object.keys(params)),
    stub(ALIAS + name, [` * ${name}, where another add-on has that name.`], []),
  ];
}

/**
 * The functions at the top level of Code.js: what Google calls by name.
 * @param {string} script that leaves `Tamarack_` behind
 * @param {readonly Definition[]} catalogue
 */
export function topLevelFunctions(script, catalogue) {
  const context = createContext({});
  runInContext(script, context);
  const entries = /** @type {[string, Function][]} */ (
    runInContext('Object.keys(Tamarack_).map((name) => [name, Tamarack_[name]])', context)
  );
  const called = entries
    .filter(([name]) => name !== 'call')
    .map(([name, { length }]) => {
      const given = Array.from({ length }, (_, at) => 'abcdef'[at]).join(', ');
      return `function ${name}(${given}) {\n  return Tamarack_.${name}(${given});\n}`;
    });
  return `${[...called, ...catalogue.flatMap(functionStubs)].join('\n')}\n`;
}
