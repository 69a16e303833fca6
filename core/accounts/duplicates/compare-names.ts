import { editDistance } from '../edit-distance';
import type { NameBook } from './name-book';
import { wordSharer } from './share-words';

/** How two names agree, the more the higher; 0 where one is blank. */
export const NAME_DIFFERS = 1;
export const NAME_SIMILAR = 2;
export const NAME_NEAR = 3;
export const NAME_REORDERED = 4;
export const NAME_SAME = 5;

/** Compares names by their codes. */
export interface NameComparer {
  /** 0 to 5, as above. */
  levelOf(one: number, other: number): number;
  /** True of names that differ in words for places alone: `acme germany` and `acme`. */
  differInPlace(one: number, other: number): boolean;
}

/** Words of two names that are alike weigh this share of all their words, for each level. */
const whole = 0.999999;
const near = 0.9;
const similar = 0.6;
/** Shorter names say too little to be one word of two. */
const leastSplit = 8;

const isShortForm = (short: string, initials: string): boolean =>
  short.length >= 2 && short.length <= 6 && short === initials;

/** Names of which one writes in one word what the other writes in two, give or take a letter. */
function isSplit({ starts, compact }: NameBook, one: number, other: number): boolean {
  const [first, second] = [compact[one]!, compact[other]!];
  if (starts[one + 1]! - starts[one]! === starts[other + 1]! - starts[other]!) return false;
  if (Math.min(first.length, second.length) < leastSplit || /\d/.test(first + second)) return false;
  return editDistance(first, second, 1) <= 1;
}

/** Whether a name has only words for places beyond those of another: how many, −1 where it has others too. */
function placesBeyond({ starts, words, isPlace }: NameBook, one: number, other: number): number {
  let places = 0;
  for (let at = starts[one]!; at < starts[one + 1]!; at += 1) {
    let beside = starts[other]!;
    while (beside < starts[other + 1]! && words[beside] !== words[at]) beside += 1;
    if (beside < starts[other + 1]!) continue;
    if (isPlace[words[at]!] === 0) return -1;
    places += 1;
  }
  return places;
}

/** Opens the comparison of a book's names. */
export function nameComparer(book: NameBook): NameComparer {
  const { compact, initials } = book;
  const shareOf = wordSharer(book);
  return {
    levelOf(one, other) {
      if (one === 0 || other === 0) return 0;
      if (one === other) return NAME_SAME;
      if (compact[one] === compact[other]) return NAME_REORDERED;
      const share = shareOf(one, other);
      if (share < 0) return NAME_DIFFERS;
      if (share > whole) return NAME_REORDERED;
      if (share >= near || isSplit(book, one, other)) return NAME_NEAR;
      const isShort =
        isShortForm(compact[one]!, initials[other]!) || isShortForm(compact[other]!, initials[one]!);
      return share >= similar || isShort ? NAME_SIMILAR : NAME_DIFFERS;
    },
    differInPlace(one, other) {
      if (one === other || one === 0 || other === 0) return false;
      const [more, less] = [placesBeyond(book, one, other), placesBeyond(book, other, one)];
      return more >= 0 && less >= 0 && more + less > 0;
    },
  };
}
