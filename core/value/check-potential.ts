import { fieldsOf } from '../expr/fields-of';
import { fold } from '../expr/fold';
import { parseFormula } from '../expr/parse-formula';
import type { KindOf } from '../values/field-kind';
import { defineProblem, type Problem } from '../values/problem';
import type { Peer, PotentialSource } from './valuation';

const methodUnknown = defineProblem('potential-method', '"{method}" is none of peer, formula, column');
const sourceTwice = defineProblem(
  'potential-twice',
  'the source "{name}" stands here a second time; give it another name',
);
const sourceNameless = defineProblem('potential-name', 'this source of potential has no name');
const fieldMissing = defineProblem('potential-field-missing', 'the source "{name}" names no field');
const fieldUnknown = defineProblem('potential-field', 'there is no field "{field}"');
const fieldKind = defineProblem(
  'potential-field-kind',
  '"{field}" is a {kind} field, and potential is read from a money or number field',
);
const formulaMissing = defineProblem('potential-formula-missing', 'the source "{name}" has no formula');
const fromSurplus = defineProblem(
  'potential-from-surplus',
  'peers need nothing to be read from, so "{from}" has no meaning here',
);
const notLearned = defineProblem(
  'potential-not-learned',
  'the source "{name}" asks peers, and none have been learned: learn them, or take the source out',
);
const peersTwice = defineProblem(
  'potential-peers-twice',
  'peers are asked already by "{before}", so "{name}" never gives a figure',
);
const quantileOutside = defineProblem(
  'potential-quantile',
  'a quantile is more than 0 and at most 1, and {quantile} is not',
);
const quantileSurplus = defineProblem(
  'potential-quantile-surplus',
  'only peers have a quantile, so {quantile} has no meaning here',
);

/** What sources of potential are checked against. */
export interface PotentialContext {
  readonly kindOf: KindOf;
  readonly peers: readonly Peer[];
}

const checkField = (field: string, kindOf: KindOf, path: string): readonly Problem[] => {
  const kind = kindOf(field);
  if (kind === undefined) return [fieldUnknown({ field }, { path })];
  return kind === 'money' || kind === 'number' ? [] : [fieldKind({ field, kind }, { path })];
};

function checkFormula({ name, from }: PotentialSource, kindOf: KindOf, path: string): readonly Problem[] {
  if (from.trim() === '') return [formulaMissing({ name }, { path })];
  const parsed = parseFormula(from);
  if (!parsed.ok) return parsed.problems.map((problem) => ({ ...problem, at: { path } }));
  return [...fieldsOf(parsed.value)].flatMap((field) => checkField(field, kindOf, path));
}

function checkFrom(
  source: PotentialSource,
  { kindOf, peers }: PotentialContext,
  at: string,
): readonly Problem[] {
  const { name, method, from } = source;
  const path = `${at}.from`;
  if (method === 'formula') return checkFormula(source, kindOf, path);
  if (method === 'column') {
    return from.trim() === '' ? [fieldMissing({ name }, { path })] : checkField(from, kindOf, path);
  }
  if (method !== 'peer') return [methodUnknown({ method }, { path: `${at}.method` })];
  return [
    ...(from.trim() === '' ? [] : [fromSurplus({ from }, { path })]),
    ...(peers.some(({ product }) => product === undefined) ? [] : [notLearned({ name }, { path: at })]),
  ];
}

function checkQuantile({ method, quantile }: PotentialSource, at: string): readonly Problem[] {
  if (quantile === undefined) return [];
  const place = { path: `${at}.quantile` };
  if (method !== 'peer') return [quantileSurplus({ quantile }, place)];
  return quantile > 0 && quantile <= 1 ? [] : [quantileOutside({ quantile }, place)];
}

/**
 * What is wrong with the sources of potential: a method that is none, a name that is missing or stands twice, a field that is
 * not there or holds no money or number, a formula that cannot be read, peers that were never learned or are asked twice, a
 * quantile outside 0 to 1.
 * @param sources - in the order in which they are asked
 * @param context - the kinds of the fields, and the peers as learned
 * @returns every problem at once, at its path: `potential[1].from`
 */
export function checkPotential(
  sources: readonly PotentialSource[],
  context: PotentialContext,
): readonly Problem[] {
  return sources.flatMap((source, index) => {
    const at = `potential[${index}]`;
    const { name, method } = source;
    const before = sources.slice(0, index);
    const twice = before.some((other) => fold(other.name) === fold(name));
    const peers = method === 'peer' ? before.find((other) => other.method === 'peer') : undefined;
    return [
      ...(fold(name) === '' ? [sourceNameless({}, { path: `${at}.name` })] : []),
      ...(twice && fold(name) !== '' ? [sourceTwice({ name }, { path: `${at}.name` })] : []),
      ...(peers ? [peersTwice({ before: peers.name, name }, { path: at })] : []),
      ...checkFrom(source, context, at),
      ...checkQuantile(source, at),
    ];
  });
}
