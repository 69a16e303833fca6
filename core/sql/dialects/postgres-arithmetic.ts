import type { Arithmetic } from '../../expr/expr';
import { digitsOf } from '../literals';
import { printedCase } from '../printed';

const literal = (value: number): string => `${digitsOf(value)}::float8`;

/** Powers of two by which numbers are brought to a size at which nothing overflows, and MAX and the least number brought along. */
const scale = (power: number): string => literal(2 ** power);
const down = scale(-520);
const up = scale(540);
const farDown = scale(-540);

/** MAX · 2^power, exactly. */
const largestAt = (power: number): string => literal(Number.MAX_VALUE * 2 ** -512 * 2 ** (power + 512));

/** Sizes at which a product or a quotient of two numbers neither overflows nor vanishes. */
const tame = (of: string): string => `abs(${of}) BETWEEN 1e-150::float8 AND 1e150::float8`;

/** Below this a term cannot make a sum overflow that did not overflow without it. */
const smallTerm = '1e290::float8';

/** Two terms; it raises an error where others give Infinity. */
function plus(by: '+' | '-', left: string, right: string): string {
  const then = `${left} ${by} ${right}`;
  const halves = `abs(${left} * 0.5::float8 ${by} ${right} * 0.5::float8) <= ${largestAt(-1)}`;
  return printedCase(
    [
      { when: `abs(${left}) < ${smallTerm} OR abs(${right}) < ${smallTerm}`, then },
      { when: halves, then },
    ],
    null,
  );
}

/**
 * Terms one after the other. Only where one of them is huge, the sums on the way are looked at, each as if all terms were
 * 2^64 times as small; terms below 1 are left out of that look.
 */
function sum(terms: readonly string[]): string {
  const scaled = terms.map((term) => `CASE WHEN abs(${term}) >= 1 THEN ${term} * ${scale(-64)} ELSE 0 END`);
  const onTheWay = `SELECT sum(term) OVER (ORDER BY place) AS so_far FROM unnest(ARRAY[${scaled.join(', ')}]) WITH ORDINALITY AS terms (term, place)`;
  const then = terms.join(' + ');
  const sizes = terms.map((term) => `abs(${term})`).join(', ');
  const kept = `(SELECT bool_and(abs(so_far) <= ${largestAt(-64)}) FROM (${onTheWay}) AS sums)`;
  return printedCase(
    [
      { when: `greatest(${sizes}) < ${smallTerm}`, then },
      { when: kept, then },
    ],
    null,
  );
}

/** What vanishes is 0, as everywhere else; it raises an error here too. */
function times(left: string, right: string): string {
  const result = `${left} * ${right}`;
  const large = `(abs(${left}) * ${down}) * (abs(${right}) * ${down}) <= ${largestAt(-1040)}`;
  const small = `(abs(${left}) * ${up}) * (abs(${right}) * ${up}) > 32`;
  return printedCase(
    [
      { when: `${tame(left)} AND ${tame(right)} OR ${left} = 0 OR ${right} = 0`, then: result },
      {
        when: `abs(${left}) >= 1 AND abs(${right}) >= 1`,
        then: printedCase([{ when: large, then: result }], null),
      },
      {
        when: `abs(${left}) < 1 AND abs(${right}) < 1`,
        then: printedCase([{ when: small, then: result }], '0'),
      },
    ],
    result,
  );
}

function divide(left: string, right: string): string {
  const result = `${left} / ${right}`;
  const large = `abs(${left}) * ${farDown} / (abs(${right}) * ${up}) <= ${largestAt(-1080)}`;
  const moderate = `abs(${left}) / (abs(${right}) * ${up}) <= ${largestAt(-540)}`;
  const small = `abs(${left}) * ${up} / (abs(${right}) * ${farDown}) > 32`;
  return printedCase(
    [
      { when: `${right} = 0`, then: 'NULL' },
      { when: `${tame(left)} AND ${tame(right)} OR ${left} = 0`, then: result },
      {
        when: `abs(${left}) >= 1 AND abs(${right}) < 1`,
        then: printedCase([{ when: large, then: result }], null),
      },
      {
        when: `abs(${left}) < 1 AND abs(${right}) >= 1`,
        then: printedCase([{ when: small, then: result }], '0'),
      },
      {
        when: `abs(${left}) >= abs(${right}) AND abs(${left}) < 1`,
        then: printedCase([{ when: moderate, then: result }], null),
      },
    ],
    result,
  );
}

/**
 * Arithmetic for an engine that raises an error where the result overflows or vanishes: it is looked at beforehand, with
 * numbers of a size at which nothing happens, so that the answer is exact up to the last number there is.
 */
export function guardedArithmetic(by: Arithmetic, of: readonly string[]): string {
  const [left, right] = of as readonly [string, string];
  if (by === '*') return times(left, right);
  if (by === '/') return divide(left, right);
  return of.length > 2 ? sum(of) : plus(by, left, right);
}
