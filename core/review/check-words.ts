import type { AccountExplanation, Aspect, Change, UnknownField } from '../explain/account-explanation';
import type { OpenQuestion } from './open-questions';

/** So many blank fields, and values of each, are named. */
const mostFields = 2;
const mostValues = 4;

const questionWords = (question: OpenQuestion): string => {
  switch (question.kind) {
    case 'unknown segment':
      return 'segment not known';
    case 'possible segment':
      return `could be ${question.name}`;
    case 'possible layer':
      return `could belong to ${question.name}`;
    case 'possible exclusion':
      return `may be excluded: ${question.name}`;
  }
};

const settling = ['segment', 'region', 'layer', 'exclusion'];

/** True of a blank that leaves segment, region, layer or an exclusion open, not the score alone. */
export const settles = ({ askedBy }: UnknownField): boolean =>
  askedBy.some(({ part }) => settling.includes(part));

/** What a value of a blank field would do, its grade left out: `employees 200 → Mid-Market`. */
function changeWords({ moves, sentence }: Change): string {
  const to = moves.filter(({ aspect }) => aspect === 'segment' || aspect === 'layer').map((move) => move.to);
  return `${sentence.message.split(' → ')[0] ?? ''} → ${to.join(', ')}`;
}

/** The least value that leads to each segment; where none leads to another, to each layer. */
function tellingChanges(decides: readonly Change[]): readonly Change[] {
  const first = (aspect: Aspect): readonly Change[] => {
    const places = new Map<string, Change>();
    for (const change of decides)
      for (const move of change.moves)
        if (move.aspect === aspect && !places.has(move.to)) places.set(move.to, change);
    return [...new Set(places.values())];
  };
  const bySegment = first('segment');
  return bySegment.length > 0 ? bySegment : first('layer');
}

function fieldWords({ value, decides, sentence }: UnknownField): string {
  const said = tellingChanges(decides).slice(0, mostValues).map(changeWords);
  if (said.length === 0) return sentence.message;
  const what = value.origin === 'unread' ? 'cannot be read' : 'is blank';
  return `${value.field} ${what} (${said.join('; ')})`;
}

/** Why the account is in its segment and region, in words. */
export function whyWords({ segment, region }: AccountExplanation): string {
  const isRegionSaid = region.decidedBy === 'override' || region.decidedBy === 'rule';
  return isRegionSaid ? `${segment.sentence.message}; ${region.sentence.message}` : segment.sentence.message;
}

/** What is to be checked about an account, in words; of one about which nothing is open its assignment. */
export function checkWords(
  questions: readonly OpenQuestion[],
  unknown: readonly UnknownField[],
  duplicate: { readonly name: string; readonly key: string; readonly why: string } | null,
): string {
  // Where the segment is not known, the values of what is blank say what it could be.
  const isUnknown = questions.some(({ kind }) => kind === 'unknown segment');
  const told = questions.filter(({ kind }) => !isUnknown || kind !== 'possible segment');
  const fields = questions.length > 0 ? unknown.filter(settles).slice(0, mostFields) : [];
  const twin = duplicate
    ? [
        `likely the same company as ${duplicate.name || duplicate.key} (${duplicate.key})` +
          (duplicate.why === '' ? '' : `: ${duplicate.why}`),
      ]
    : [];
  const said = [...told.map(questionWords), ...fields.map(fieldWords), ...twin];
  return said.length > 0 ? said.join('; ') : 'is the segment right?';
}
