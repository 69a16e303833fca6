import { numberText, type LearnedModel, type LessonResult, type Problem } from '#core';
import type { Page } from './page';

/** Reasons why fields were left out. */
const leftOut = new Set([
  'propensity-known-after',
  'propensity-date',
  'propensity-tells-nothing',
  'propensity-against',
  'propensity-too-many',
  'propensity-repeats',
  'propensity-id',
  'propensity-discovery',
]);

/** Whether a problem says that fields were left out: one, or all of them for the same reason. */
const isLeftOut = ({ code }: Problem): boolean => leftOut.has(code.replace(/-all$/, ''));

/** Of sentences that differ in a name alone the first stands for all. */
const MOST_ALIKE = 2;

/** Fields that a scorecard does not ask are told by their number, and that a card of no use is left out goes without saying. */
function shortened(problems: readonly Problem[]): readonly string[] {
  const others = problems.filter(
    (problem) => !isLeftOut(problem) && problem.code !== 'evidence/card-left-out',
  );
  const count = problems
    .filter(isLeftOut)
    .reduce((sum, { parameters }) => sum + Number(parameters['count'] ?? 1), 0);
  const told = others.flatMap(({ code, message }, at) => {
    const same = others.filter((other) => other.code === code);
    if (same.length <= MOST_ALIKE) return [message];
    const isFirst = others.findIndex((other) => other.code === code) === at;
    return isFirst ? [`${message} (${same.length - 1} more like it)`] : [];
  });
  return count === 0
    ? told
    : [...told, `${numberText(count)} fields were left out; tamarack learn says which and why`];
}

const INDENT = 15;

/** What became of each lesson. @param all names every field that was left out */
export function printLessons(page: Page, lessons: readonly LessonResult[], all: boolean): void {
  for (const { lesson, learned, headline, problems } of lessons) {
    const notices = all ? problems.map(({ message }) => message) : shortened(problems);
    const texts = headline ? [headline.message, ...notices] : notices;
    const [first = 'learned', ...rest] = texts;
    const mark = learned ? page.style('good', '✓') : page.style('watch', '✗');
    page.text(first, INDENT, `  ${mark} ${lesson}`.padEnd(INDENT + mark.length - 1));
    for (const text of rest) page.text(text, INDENT, `${' '.repeat(INDENT - 2)}· `);
  }
}

/** What a run learned into its starter model. */
export function printLearned(page: Page, { lessons }: LearnedModel): void {
  page.heading('Learned', 'frozen in the model; ✗ was not learned');
  printLessons(page, lessons, false);
}
