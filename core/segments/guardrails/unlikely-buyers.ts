import { findingOf, listText, percentText, verdictOf } from '../finding';
import type { Guardrail, GuardrailFinding, TopBook } from '../guardrail';

const few = {
  code: 'unlikely-few',
  says: 'at most {share} of the accounts of {segment} in any book are unlikely to buy',
  advice: '',
};
const many = {
  code: 'unlikely-many',
  says: 'in {bad} of {books} books of {segment} more than {threshold} of the accounts are unlikely to buy: {names}',
  advice:
    'spread unlikely buyers evenly, or take them out of {segment}: a rep whose book will not buy misses the quota whatever they do',
};
const noReps = {
  code: 'unlikely-no-reps',
  says: 'no reps are given, so nothing tells whose books hold unlikely buyers',
  advice: 'add the table of reps: rep, role, segment, region; the accounts name their owner',
};
const noOwner = {
  code: 'unlikely-no-owner',
  says: 'no account of the top segment names a rep as its owner',
  advice:
    'map the column that names the owner of each account as the field owner, or carve territories first',
};
const noSign = {
  code: 'unlikely-no-sign',
  says: 'nothing tells who is unlikely to buy: the model has neither a propensity nor grades',
  advice: 'learn the propensity from a history of deals, or give the model grades',
};

const mostShown = 20;

function unknown(books: readonly TopBook[] | null | undefined, threshold: number): GuardrailFinding {
  const words = books === undefined ? noReps : books === null ? noSign : noOwner;
  return findingOf(unlikelyBuyers, { verdict: 'not known', figure: null, threshold, words });
}

const shareOf = ({ accounts, unlikely }: TopBook): number => unlikely / accounts;

/**
 * Two books of one size are not alike when half of one will never buy. The figure is the largest share of unlikely buyers
 * among the accounts of the top segment in a rep's book; an account of which nothing is known is not counted. Three in ten
 * is a rule of thumb.
 */
export const unlikelyBuyers: Guardrail = {
  name: 'unlikely buyers',
  question: 'Is no book of the top segment full of accounts that will not buy?',
  threshold: 0.3,
  unit: 'share',
  good: 'at most',
  check({ coverage, segments }, threshold) {
    const books = [...(coverage?.topBooks ?? [])].sort((one, other) => shareOf(other) - shareOf(one));
    const [worst] = books;
    const segment = segments[0];
    if (!worst || segment === undefined) return unknown(coverage && coverage.topBooks, threshold);
    const figure = shareOf(worst);
    const bad = books.filter((book) => shareOf(book) > threshold);
    const parameters = {
      segment,
      share: percentText(figure),
      bad: bad.length,
      books: books.length,
      threshold: percentText(threshold),
      names: listText(bad.map((book) => `${book.rep} (${percentText(shareOf(book))})`)),
    };
    return findingOf(unlikelyBuyers, {
      verdict: verdictOf(figure, 'at most', threshold, 1.5),
      figure,
      threshold,
      words: bad.length === 0 ? few : many,
      parameters,
      detail: bad.slice(0, mostShown).map((book) => ({ label: book.rep, figure: shareOf(book) })),
    });
  },
};
