import { fold } from '../expr/fold';
import { median } from '../stats/quantile';
import { numberText } from '../values/number-text';
import type { Rep } from '../values/rep';
import type { CheckedBook } from './check-books';
import { shareText, type CheckParts } from './check-finding';
import type { CheckThresholds } from './check-thresholds';

const words = {
  even: {
    code: 'coverage-books-even',
    says: 'books are within {threshold} of the median of their kind',
    advice: '',
  },
  apart: {
    code: 'coverage-books-apart',
    says: 'the potential in the book of {rep}, {figure}, is {share} {above|above|below} the median of {reps} books ({kind})',
    advice: 'balance these books: carve territories with their owners kept as far as possible',
  },
  apartCount: {
    code: 'coverage-books-apart-count',
    says: 'the {figure} accounts of {rep} are {share} {above|above|below} the median of {reps} books ({kind})',
    advice: 'balance these books: carve territories with their owners kept as far as possible',
  },
  reachable: {
    code: 'coverage-quota-reachable',
    says: 'every book holds {least} to {most} times the quota of its rep',
    advice: '',
  },
  little: {
    code: 'coverage-quota-little',
    says: 'the potential of the book of {rep} is {times} times the quota of {quota}, less than {least} times',
    advice: 'give {rep} accounts with more potential, or a quota that the book can carry',
  },
  much: {
    code: 'coverage-quota-much',
    says: 'the potential of the book of {rep} is {times} times the quota of {quota}, more than {most} times',
    advice: 'hand on what {rep} will not get to, or raise the quota',
  },
} as const;

const kindOf = ({ role, segments }: Rep): string => [fold(role), ...segments.map(fold).sort()].join('\n');

/** Fewer books than this have no median that tells anything. */
const fewest = 3;

/** Books of one kind that are too far from their median. */
function apartOf(kind: readonly CheckedBook[], apart: number): readonly CheckParts[] {
  const valued = kind.some(({ potential }) => potential !== null && potential > 0);
  const figures = kind.map(({ potential, rows }) => (valued ? (potential ?? 0) : rows.length));
  const middle = median(figures);
  if (middle <= 0) return [];
  return kind.flatMap(({ rep, rows }, at): CheckParts[] => {
    const share = figures[at]! / middle - 1;
    if (Math.abs(share) <= apart) return [];
    const parameters = {
      rep: rep.name,
      figure: numberText(figures[at]!, 0),
      share: shareText(Math.abs(share)),
      above: share > 0 ? 1 : 0,
      reps: kind.length,
      kind: [rep.role, ...rep.segments].filter((part) => part !== '').join(', '),
    };
    return [
      {
        ...{
          check: 'books apart',
          subject: rep.name,
          verdict: Math.abs(share) > 2 * apart ? 'act' : 'watch',
        },
        ...{ figure: share, threshold: apart, unit: 'share', rows, parameters },
        words: valued ? words.apart : words.apartCount,
      },
    ];
  });
}

/** Books of one role for the same segments, held against their median: potential where it is known, else accounts. */
export function checkEvenness(
  books: readonly CheckedBook[],
  { apart }: CheckThresholds,
): readonly CheckParts[] {
  const kinds = new Map<string, CheckedBook[]>();
  for (const book of books) kinds.set(kindOf(book.rep), [...(kinds.get(kindOf(book.rep)) ?? []), book]);
  const judged = [...kinds.values()].filter((kind) => kind.length >= fewest);
  const found = judged.flatMap((kind) => apartOf(kind, apart));
  if (found.length > 0 || judged.length === 0) return found;
  const parameters = { threshold: shareText(apart) };
  return [
    { check: 'books apart', verdict: 'good', threshold: apart, unit: 'share', words: words.even, parameters },
  ];
}

/** What a book could bring against what its rep is asked to sell. */
export function checkQuota(
  books: readonly CheckedBook[],
  { leastQuotas, mostQuotas }: CheckThresholds,
): readonly CheckParts[] {
  const check = 'quota out of reach';
  const judged = books.flatMap((book) => {
    const quota = book.rep.quota ?? book.role?.quota ?? 0;
    return quota > 0 && book.potential !== null ? [{ ...book, quota, times: book.potential / quota }] : [];
  });
  const limits = { least: numberText(leastQuotas), most: numberText(mostQuotas) };
  const found = judged.flatMap(({ rep, rows, quota, times }): CheckParts[] => {
    if (times >= leastQuotas && times <= mostQuotas) return [];
    const isLittle = times < leastQuotas;
    return [
      {
        ...{ check, subject: rep.name, verdict: isLittle && times < 1 ? 'act' : 'watch', figure: times },
        ...{ threshold: isLittle ? leastQuotas : mostQuotas, unit: 'ratio', rows },
        words: isLittle ? words.little : words.much,
        parameters: { rep: rep.name, times: numberText(times, 1), quota: numberText(quota, 0), ...limits },
      },
    ];
  });
  if (found.length > 0 || judged.length === 0) return found;
  return [{ check, verdict: 'good', unit: 'ratio', words: words.reachable, parameters: limits }];
}
