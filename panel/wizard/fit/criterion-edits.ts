import type { Criterion, CriterionLine, LineTest, Model } from '#core';
import { fold, sameText } from '#core';

/** A list with one item at another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** A name that no criterion has yet: with a number behind it where it is taken. */
export function freeName(criteria: readonly Criterion[], wanted: string): string {
  const isTaken = (name: string) => criteria.some((criterion) => sameText(criterion.name, name));
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = `${wanted} ${count}`;
  return name;
}

/** What a line is, by its kind's own list; undefined for one that the kind does not know. */
export function testOfLine({ test }: CriterionLine, tests: readonly LineTest[]): LineTest | undefined {
  const word = fold(test);
  return tests.find((each) => (each.numbered ? word.startsWith(`${each.test} `) : word === each.test));
}

/** The number of its own that a numbered test has, such as 50 of `percentile 50`. */
export function numberOfLine({ test }: CriterionLine, { test: word }: LineTest): number | null {
  const number = Number(fold(test).slice(word.length + 1));
  return Number.isNaN(number) ? null : number;
}

/** The lines that may still be added. */
export function addableTests(
  lines: readonly CriterionLine[],
  tests: readonly LineTest[],
): readonly LineTest[] {
  const countOf = (test: LineTest) => lines.filter((line) => testOfLine(line, tests) === test).length;
  return tests.filter((test) => countOf(test) < test.most);
}

/** The same lines and one more, behind those of its test. */
export function withLine(
  lines: readonly CriterionLine[],
  test: LineTest,
  tests: readonly LineTest[],
): readonly CriterionLine[] {
  const own = lines.filter((line) => testOfLine(line, tests) === test);
  const order = tests.indexOf(test);
  const places = lines.flatMap((line, place) => {
    const other = testOfLine(line, tests);
    return other !== undefined && tests.indexOf(other) <= order ? [place] : [];
  });
  const end = (places.at(-1) ?? -1) + 1;
  const line = newLine(test, own);
  return [...lines.slice(0, end), line, ...lines.slice(end)];
}

/** A line beyond the last of its test: twice its number, or half way from its percent to all. */
function newLine(test: LineTest, own: readonly CriterionLine[]): CriterionLine {
  const points = test.points ? 1 : null;
  const last = own.at(-1);
  if (test.numbered) {
    const percent = Math.round(((last && numberOfLine(last, test)) ?? 0) / 2 + test.numbered.max / 2);
    return { test: `${test.test} ${percent}`, value: null, points };
  }
  if (test.value === 'number') {
    const numbers = own.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const highest = Math.max(...numbers, test.min ?? 0);
    return { test: test.test, value: highest > 0 ? highest * 2 : highest + 1, points };
  }
  if (test.value === 'texts') return { test: test.test, value: [], points };
  return { test: test.test, value: test.value === 'text' ? (test.choices?.[0] ?? '') : null, points };
}

/** A model with another criterion in the place of one. */
export function withCriterion(model: Model, at: number, change: (criterion: Criterion) => Criterion): Model {
  return {
    ...model,
    criteria: model.criteria.map((criterion, place) => (place === at ? change(criterion) : criterion)),
  };
}

/** The share of a criterion's weight in the sum, 0 to 1; null where there is no weight at all. */
export function weightShare(criteria: readonly Criterion[], { weight }: Criterion): number | null {
  const sum = criteria.reduce((total, each) => total + Math.max(0, each.weight), 0);
  return sum > 0 ? Math.max(0, weight) / sum : null;
}
