import type { Share } from '../values/units';
import { editDistance } from './edit-distance';
import { headerWords, withoutRemark, type HeaderWords } from './header-words';
import { standardFields, type StandardField } from './standard-fields';

/** How a header led to a field. */
export type HeaderRoad = 'known' | 'meaning' | 'spelling' | 'part';

/** A field that a header may mean. */
export interface HeaderMatch {
  readonly field: StandardField;
  /** How sure the header alone makes it. */
  readonly confidence: Share;
  readonly road: HeaderRoad;
  /** The known header that it was compared with. */
  readonly like: string;
}

interface KnownHeader {
  readonly field: StandardField;
  readonly text: string;
  readonly words: HeaderWords;
  /** Taken off the confidence: a second choice, and a little for headers further down a field's list. */
  readonly handicap: number;
}

/** All known headers, and where to find them by their words. */
interface KnownHeaders {
  readonly all: readonly KnownHeader[];
  readonly byCompact: ReadonlyMap<string, readonly KnownHeader[]>;
  readonly byMeaning: ReadonlyMap<string, readonly KnownHeader[]>;
  readonly byCore: ReadonlyMap<string, readonly KnownHeader[]>;
}

function indexBy(
  headers: readonly KnownHeader[],
  keyOf: (words: HeaderWords) => string,
): ReadonlyMap<string, readonly KnownHeader[]> {
  const index = new Map<string, KnownHeader[]>();
  for (const known of headers) {
    const held = index.get(keyOf(known.words));
    if (held) held.push(known);
    else index.set(keyOf(known.words), [known]);
  }
  return index;
}

function knownHeadersOf(fields: readonly StandardField[]): KnownHeaders {
  const all = fields.flatMap((field) =>
    field.headers.map((header, place) => {
      const text = header.replace(/^~/, '');
      return {
        field,
        text,
        words: headerWords(text),
        handicap: (text === header ? 0 : 0.2) + place * 0.0004,
      };
    }),
  );
  return {
    all,
    byCompact: indexBy(all, ({ compact }) => compact),
    byMeaning: indexBy(all, ({ meaning }) => meaning.join(' ')),
    byCore: indexBy(all, ({ core }) => core.join(' ')),
  };
}

/** Words that make a header say something else than the field beside them. */
const foreign = new Set(
  (
    'rank score index email mail fax linkedin facebook twitter confidence accuracy match hash source verified ' +
    'previous prior former growth change percentile contact person ceo cfo cto title role department first last middle ' +
    'gender birth salutation password picture logo image photo icon latitude longitude probability forecast'
  ).split(' '),
);

/** Years, versions and spans: `2025`, `fy24`, `12mo`. */
function isSoftNumber(word: string): boolean {
  return /^(?:fy)?\d{1,4}(?:m|mo|y|yr|year)?s?$/.test(word);
}

/** Headers that are contained in a longer one, word for word: the more of its words they cover, the surer. */
function partsOf(words: HeaderWords, { all: headers }: KnownHeaders): HeaderMatch[] {
  const all = new Set(words.core.filter((word) => !isSoftNumber(word)));
  if (words.core.some((word) => foreign.has(word))) return [];
  const covered = new Map<StandardField, { words: Set<string>; first: KnownHeader }>();
  for (const known of headers) {
    if (!known.words.core.every((word) => all.has(word))) continue;
    const held = covered.get(known.field) ?? { words: new Set<string>(), first: known };
    for (const word of known.words.core) held.words.add(word);
    const better = known.words.core.length > held.first.words.core.length;
    covered.set(known.field, better ? { ...held, first: known } : held);
  }
  return [...covered].map(([field, { words: found, first }]) => ({
    field,
    confidence: Math.max(0, (0.78 * found.size) / all.size - first.handicap),
    road: 'part' as const,
    like: first.text,
  }));
}

function misspellings(words: HeaderWords, { all: headers }: KnownHeaders): HeaderMatch[] {
  const { compact } = words;
  const limit = compact.length < 5 ? 0 : compact.length < 9 ? 1 : compact.length < 15 ? 2 : 3;
  if (limit === 0) return [];
  return headers
    .filter(({ words: known }) => known.compact[0] === compact[0] && known.compact.length >= 5)
    .filter(({ words: known }) => editDistance(known.compact, compact, limit) <= limit)
    .map(({ field, text, handicap }) => ({
      field,
      confidence: 0.74 - handicap,
      road: 'spelling' as const,
      like: text,
    }));
}

function strongest(matches: readonly HeaderMatch[]): HeaderMatch[] {
  const best = new Map<string, HeaderMatch>();
  for (const match of matches) {
    const held = best.get(match.field.key);
    if (!held || match.confidence > held.confidence) best.set(match.field.key, match);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

function matchesOf(words: HeaderWords, { byCompact, byMeaning, byCore }: KnownHeaders): HeaderMatch[] {
  const meant = words.core.filter((word) => !isSoftNumber(word));
  const roads: readonly (readonly [readonly KnownHeader[] | undefined, Share, HeaderRoad])[] = [
    [byCompact.get(words.compact), 1, 'known'],
    [byMeaning.get(words.meaning.join(' ')), 0.94, 'meaning'],
    [byCore.get(meant.join(' ')), 0.84, 'meaning'],
  ];
  return roads.flatMap(([found = [], confidence, road]) =>
    found.map(({ field, text, handicap }) => ({
      field,
      confidence: confidence - handicap,
      road,
      like: text,
    })),
  );
}

/** Tells the fields that a header may mean. */
export type HeaderMatcher = (header: string) => HeaderMatch[];

/**
 * A way to tell the fields that a header may mean, the likeliest first, each once: known headers (without case, blanks,
 * punctuation, `__c`), other words for the same, misspellings, and headers that contain a known one; none for an empty
 * header and one that means nothing known.
 * @param fields the fields that it may choose from
 */
export function headerMatcher(fields: readonly StandardField[]): HeaderMatcher {
  // Taken apart at the first question: a workbook that only calculates never asks, and should not wait for it.
  let prepared: KnownHeaders | undefined;
  return (header) => {
    const whole = headerWords(header);
    if (whole.compact === '') return [];
    const known = (prepared ??= knownHeadersOf(fields));
    const bare = headerWords(withoutRemark(header));
    const found = strongest([...matchesOf(whole, known), ...matchesOf(bare, known)]);
    return found.length > 0 ? found : strongest([...misspellings(bare, known), ...partsOf(bare, known)]);
  };
}

/** The fields of accounts that a header may mean: see `headerMatcher`. */
export const matchHeader: HeaderMatcher = headerMatcher(standardFields);
