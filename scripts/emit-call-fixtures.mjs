// Writes the calls that every host is to answer alike, with core's own answers:
//   node scripts/emit-call-fixtures.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './build-when-stale.mjs';
import { importNow } from './import-now.mjs';

const output = 'test/hosts/fixtures/calls.json';

/** @typedef {string | number | boolean | { readonly day: number } | null} Cell */
/** @typedef {readonly (readonly Cell[])[]} Rows */
/** @typedef {Cell | Rows | undefined} Argument */
/** @typedef {readonly Argument[]} Arguments */

const source = "export { callFunction, catalogue, problemLine } from '#core/functions';";

/** @type {(argument: Argument) => argument is Rows} */
const isRows = (argument) => Array.isArray(argument);

/** The first argument with each of its cells made another, row 1 as it is where it is a header. */
const eachCell =
  (/** @type {(cell: Cell) => Cell} */ change) =>
  (/** @type {Arguments} */ [first, ...rest]) => {
    if (!isRows(first)) return [change(first ?? null), ...rest];
    const head = first.length > 1 ? 1 : 0;
    return [[...first.slice(0, head), ...first.slice(head).map((row) => row.map(change))], ...rest];
  };

/** The first argument with one cell made another: of the row in its midst, the last that is a number, else the last. */
const oneCell =
  (/** @type {Cell} */ cell) =>
  (/** @type {Arguments} */ [first, ...rest]) => {
    if (!isRows(first)) return [cell, ...rest];
    const at = Math.max(0, Math.ceil(first.length / 2) - 1);
    const numbers = (first[at] ?? []).flatMap((each, column) => (typeof each === 'number' ? [column] : []));
    const column = numbers.at(-1) ?? (first[at] ?? []).length - 1;
    const rows = first.map((row, place) =>
      place === at ? row.map((each, other) => (other === column ? cell : each)) : row,
    );
    return [rows, ...rest];
  };

/** The first argument with other rows below its first. */
const otherRows =
  (/** @type {(rows: Rows) => Rows} */ change) =>
  (/** @type {Arguments} */ [first, ...rest]) => [
    isRows(first) ? [...first.slice(0, 1), ...change(first.slice(1))] : first,
    ...rest,
  ];

const number = (/** @type {(value: number) => Cell} */ change) => (/** @type {Cell} */ cell) =>
  typeof cell === 'number' ? change(cell) : cell;

/** What is made of each example: an argument list that hosts might read differently. @type {Record<string, (args: Arguments) => Arguments>} */
const variations = {
  'as documented': (args) => args,
  'from the last row to the first': otherRows((rows) => [...rows].reverse()),
  'every row twice': otherRows((rows) => [...rows, ...rows]),
  'one row': otherRows((rows) => rows.slice(0, 1)),
  'numbers with many digits': eachCell(number((value) => value / 3)),
  'numbers beyond 2 to the 53rd': eachCell(number((value) => value * 1e15)),
  'numbers below 0': eachCell(number((value) => -value)),
  'numbers as texts': eachCell(number(String)),
  'texts with blanks around them': eachCell((cell) => (typeof cell === 'string' ? `  ${cell} ` : cell)),
  'letters of other scripts': eachCell((cell) => (typeof cell === 'string' ? `${cell} 日本 ß 𝒳` : cell)),
  'a blank': oneCell(null),
  'a zero': oneCell(0),
  'an error': oneCell('#DIV/0!'),
  'a truth': oneCell(true),
  'the last argument left out': (args) => args.slice(0, -1),
};

const { callFunction, catalogue, problemLine } = (await importNow(source)).exported;

/** @type {Map<string, number>} */
const places = new Map();
/** @type {string[]} */
const blocks = [];
/** @type {string[]} */
const calls = [];

/** A block is written once, and calls name its place. */
function placeOf(/** @type {Rows} */ rows) {
  const text = JSON.stringify(rows);
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, blocks.length);
  blocks.push(text);
  return blocks.length - 1;
}

for (const { name, examples } of catalogue) {
  const seen = new Set();
  for (const [at, example] of examples.entries()) {
    // Of further examples hosts read what they read of the first.
    for (const [what, vary] of Object.entries(variations).slice(0, at === 0 ? undefined : 1)) {
      const args = vary(example.args).map((/** @type {Argument} */ each) => each ?? null);
      const text = JSON.stringify(args);
      if (seen.has(text)) continue;
      seen.add(text);
      const answer = callFunction(name, args);
      calls.push(
        JSON.stringify({
          name,
          what: examples.length > 1 ? `${what}, example ${at + 1}` : what,
          args: args.map((/** @type {Argument} */ each) => (isRows(each) ? { block: placeOf(each) } : each)),
          ...(answer.ok ? { cells: answer.value } : { refused: problemLine(answer.problems) }),
        }),
      );
    }
  }
}

const list = (/** @type {readonly string[]} */ lines) => `[\n${lines.join(',\n')}\n]`;
mkdirSync(dirname(join(root, output)), { recursive: true });
writeFileSync(join(root, output), `{"blocks":${list(blocks)},\n"calls":${list(calls)}}\n`);
console.log(`${output}: ${calls.length} calls of ${catalogue.length} functions`);
