import { defineProblem, type Problem } from '../values/problem';
import type { Dialect } from './dialect';
import { utf8Bytes } from './utf8-bytes';

const nameEmpty = defineProblem('sql-name-empty', 'a name is empty in {where}; {right}');
const nameLong = defineProblem(
  'sql-name-long',
  'the name "{name}" in {where} has {length} {unit}; {engine} takes at most {most}: shorten it',
);
const nameSign = defineProblem(
  'sql-name-sign',
  'the name "{name}" in {where} holds {sign}, which no name of {engine} may: {right}',
);

// What stands in no statement as it is: control characters, and half a character.
const unsayable =
  /[\u0000-\u001f\u007f]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const namesShown = 80;

/** How a problem shows a name or a sign: what cannot be seen by its number. */
function shown(text: string): string {
  const seen = text.replace(new RegExp(unsayable, 'g'), (one) => {
    return `U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return seen.length > namesShown ? `${seen.slice(0, namesShown)}…` : seen;
}

/**
 * What is wrong with one part of a name in an engine, all at once.
 * @param where - what it is a name of, as the problem says it: `the table name "a.b"`
 * @param right - what to do about it
 */
export function nameProblems(
  name: string,
  { names, label: engine }: Dialect,
  where: string,
  right: string,
): readonly Problem[] {
  if (name === '') return [nameEmpty({ where, right })];
  const { count: most, of: unit } = names.longest;
  const length = unit === 'bytes' ? utf8Bytes(name) : [...name].length;
  const sign = unsayable.exec(name) ?? names.never?.exec(name);
  return [
    ...(length > most ? [nameLong({ name: shown(name), where, length, unit, most, engine })] : []),
    ...(sign ? [nameSign({ name: shown(name), where, sign: shown(sign[0]), engine, right })] : []),
  ];
}
