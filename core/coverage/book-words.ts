import { numberText } from '../values/number-text';
import { defineNotice, type Problem } from '../values/problem';
import type { Rep } from '../values/rep';
import { shareText } from './check-finding';
import { apartWords } from './fair-words';
import type { RefilledBook } from './refill-books';
import type { CarveResult } from './territories';

const told = {
  relaxation: defineNotice(
    'books/fair-relaxation',
    'the books are at most {imbalance} from fair; {bound} is the least even if accounts could be split',
  ),
  largest: defineNotice(
    'books/fair-largest',
    'the books are at most {imbalance} from fair; {bound} is the least, for one account is larger than a fair book',
  ),
  pairing: defineNotice(
    'books/fair-pairing',
    'the books are at most {imbalance} from fair; {bound} is the least, for large accounts must share a book',
  ),
  search: defineNotice(
    'books/fair-search',
    'the books are at most {imbalance} from fair, and every other way is worse',
  ),
};
const open = defineNotice(
  'books/fair-open',
  'the books are at most {imbalance} from fair; what the least is cannot be said while accounts find no room',
);
const weighed = {
  potential: defineNotice(
    'books/weighed-potential',
    'a book that is {off} from its fair potential counts as {counted}',
  ),
  hours: defineNotice('books/weighed-hours', 'a book that is {off} from its fair hours counts as {counted}'),
};
const moved = defineNotice(
  'books/moved',
  '{accounts} {accounts|account changes|accounts change} hands with {share} of the potential; at least {least} must',
);
const refilled = defineNotice(
  'books/refilled',
  'an account goes back after {returnAfter} days without activity and rests for {restFor}; a book holds {bookSize}',
);
const guessed = defineNotice(
  'books/rule-of-thumb',
  'the model says nothing of {tests}, so a rule of thumb stands in: add a row balance with the test',
);
const filled = defineNotice(
  'books/filled',
  '{specialist} for what the rep has, {general} from the general pool, {lacking} still missing',
);
const starving = defineNotice(
  'books/starving',
  '{lacking} {lacking|account is|accounts are} missing to full books',
);

/** Whether somebody's books have too little room, so that nothing is promised of the least. */
export const lacksRoom = ({ conflicts }: CarveResult): boolean =>
  conflicts.some(({ why }) => /^carve\/(?:no-room|too-many)/.test(why.code));

/** That a deviation of one measure counts more or less than it is. */
const weighedWords = ({ weights }: CarveResult): readonly Problem[] =>
  (['potential', 'hours'] as const).flatMap((measure) => {
    const { [measure]: weight = 1 } = weights;
    return weight === 1 ? [] : [weighed[measure]({ off: shareText(0.1), counted: shareText(0.1 * weight) })];
  });

/**
 * What is to be said of all books together: how fair they are, how fair they could be, who is judged apart, and what moves.
 * @param reps those who were given to the carving
 */
export function carvedWords(result: CarveResult, reps: readonly Rep[], owned: boolean): readonly Problem[] {
  const { imbalance, bound, boundBy } = result;
  const figures = { imbalance: shareText(imbalance), bound: shareText(bound) };
  const moves = {
    accounts: numberText(result.moved.accounts),
    share: shareText(result.moved.share),
    least: shareText(result.moved.bound),
  };
  return [
    lacksRoom(result) ? open(figures) : told[boundBy](figures),
    ...weighedWords(result),
    ...apartWords(result.circles, reps),
    ...(owned && !lacksRoom(result) ? [moved(moves)] : []),
  ];
}

/** What is to be said of a refill of dynamic books: its rules, and which of them the model leaves to a rule of thumb. */
export function refilledWords(
  rules: { readonly returnAfter: number; readonly restFor: number; readonly bookSize: number },
  unsaid: readonly string[],
): readonly Problem[] {
  const { returnAfter, restFor, bookSize } = rules;
  return [
    refilled({ returnAfter, restFor, bookSize }),
    ...(unsaid.length > 0 ? [guessed({ tests: unsaid.join(', ') })] : []),
  ];
}

/** How a dynamic book was filled. */
export const filledWords = ({ specialist, general, lacking }: RefilledBook): Problem =>
  filled({ specialist, general, lacking });

/** What books of a cell lack. */
export const starvingWords = (lacking: number): Problem => starving({ lacking });
