import type { Candidate } from './candidates';
import type { Aspect, Change, Move } from './account-explanation';
import { amountText } from './field-value';
import { exactNow } from './number-steps';
import { defineSentence, type Sentence, type SentenceKind } from './sentence';
import { aspects, type Standing, type Trial } from './try-cells';

const toSegment = defineSentence('explain/to-segment', '{to}');
const toLayer = defineSentence('explain/to-layer', '{to}');
const outOfMarket = defineSentence('explain/to-outside', 'outside the market');
const toGrade = defineSentence('explain/to-grade', 'grade {to}');
const toTier = defineSentence('explain/to-tier', 'tier {to}');

const changedBy = defineSentence('explain/change-by', '{by} {field} → {moves}');
const changedTo = defineSentence('explain/change-to', '{field} {value} → {moves}');
const changedToText = defineSentence('explain/change-is', '{field} is {value} → {moves}');
const changedToOther = defineSentence('explain/change-other', '{field} is anything else → {moves}');
const withItems = defineSentence('explain/change-with', '{field} with {value} → {moves}');
const withoutItem = defineSentence('explain/change-without', '{field} without {value} → {moves}');
const toYes = defineSentence('explain/change-yes', '{field} is yes → {moves}');
const toNo = defineSentence('explain/change-no', '{field} is no → {moves}');

const kinds: Readonly<Record<Exclude<Candidate['way'], 'amount'>, SentenceKind>> = {
  is: changedToText,
  other: changedToOther,
  with: withItems,
  without: withoutItem,
  yes: toYes,
  no: toNo,
};

function moveSentence(aspect: Aspect, to: string): Sentence {
  switch (aspect) {
    case 'segment':
      return toSegment({ to });
    case 'layer':
      return to === 'Outside' ? outOfMarket() : toLayer({ to });
    case 'grade':
      return toGrade({ to });
    case 'tier':
      return toTier({ to });
  }
}

/** Where a trial moves the account; a standing that gets unknown is no move. */
export function movesOf(now: Standing, { standing }: Pick<Trial, 'standing'>): readonly Move[] {
  return aspects.flatMap((aspect) => {
    const [from, to] = [now[aspect], standing[aspect]];
    return to === null || to === from ? [] : [{ aspect, from, to, sentence: moveSentence(aspect, to) }];
  });
}

/** Digits of a difference; what is finer is the dust of subtracting. */
const DIGITS = 12;

/** How much more a candidate is than what stands there; null where that is not exactly known, and for days. */
function differenceOf({ mapping, now, value }: Candidate): number | null {
  const own = exactNow(now);
  return own === null || typeof value !== 'number' || mapping.kind === 'date'
    ? null
    : Number((value - own).toPrecision(DIGITS));
}

const DAYS_OF_YEAR = 365;

/** How large a change is: of a number against the number itself, of days in years, 1 for anything else. */
function sizeOf({ mapping, now, value }: Candidate): number {
  if (typeof value !== 'number' || typeof now.value !== 'number') return 1;
  const distance = Math.abs(value - now.value);
  if (mapping.kind === 'date') return distance / DAYS_OF_YEAR;
  return now.value === 0 ? 1 : distance / Math.abs(now.value);
}

function changeSentence(candidate: Candidate, by: number | null, moves: string, currency: string): Sentence {
  const { mapping, value, way } = candidate;
  const { field, kind } = mapping;
  if (way !== 'amount') {
    const said = typeof value === 'string' ? { value } : {};
    return kinds[way]({ field, moves, ...said });
  }
  if (by === null) return changedTo({ field, value: amountText(Number(value), kind, currency), moves });
  const amount = amountText(Math.abs(by), kind, currency);
  return changedBy({ field, by: `${by < 0 ? '-' : '+'}${amount}`, moves });
}

/**
 * A trial as a change: what to write, what that means, and where it moves the account.
 * @param currency ISO 4217 code that money is said with
 */
export function changeOf(trial: Trial, moves: readonly Move[], currency: string): Change {
  const { mapping, now, cell, value } = trial;
  const by = differenceOf(trial);
  const where = moves.map(({ sentence }) => sentence.message).join(', ');
  return {
    field: mapping.field,
    kind: mapping.kind,
    header: mapping.header,
    cell,
    now,
    value,
    by,
    size: sizeOf(trial),
    moves,
    sentence: changeSentence(trial, by, where, currency),
  };
}
