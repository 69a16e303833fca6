import { problemText, type Problem } from '../values/problem';

/** How many problems a cell's error names before it counts the rest. */
const MOST_NAMED = 10;

/** Problems as the one line that a cell's error can show: up to ten, then how many more there are. */
export function problemLine(problems: readonly Problem[]): string {
  const named = problems.slice(0, MOST_NAMED).map(problemText).join('; ');
  const more = problems.length - MOST_NAMED;
  return more > 0 ? `${named}; and ${more} more` : named;
}
