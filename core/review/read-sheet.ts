import { fold, sameText } from '../expr/fold';
import { isBlankCell, isDay, type Cell } from '../values/cell';
import { dayOf, isoDay } from '../values/day';
import { defineNotice, defineProblem, type Problem } from '../values/problem';
import { findAccount } from './find-account';
import {
  correctionDone,
  placed,
  rowInHand,
  twinDone,
  type ReadingFrame,
  type ReviewSheetRead,
  type RowInHand,
} from './reading-frame';
import { answerText, fieldProblem, readChoice, readFlag, readValue, type AnswerRead } from './read-answer';
import type { Correction, DuplicateAnswer } from './review';
import {
  answerHeaders,
  answerPlace,
  keepWord,
  reviewHeaders,
  reviewPlaces,
  saidDone,
  sheetOwner,
  takenBefore,
  type ReviewHeader,
  type SheetOwner,
} from './review-headers';

const noReview = defineProblem(
  'review/no-review',
  '"{sheet}" is no review sheet: none of its first rows has the header "Review key"',
);
const headerMissing = defineProblem(
  'review/header-missing',
  'the review sheet "{sheet}" has no column "{header}" any more: put the header back over its cells',
);
const headerTwice = defineNotice(
  'review/header-twice',
  'the header "{header}" stands here a second time; the first one counts',
);
const noReason = defineProblem(
  'review/reason-blank',
  '{field} of "{name}" was changed to "{value}" without a reason: say who told you, or where it can be seen',
);
const nothingToKeep = defineProblem(
  'review/nothing-kept',
  'there is nothing to keep: {field} of "{name}" is not known; choose one, or fill in what is blank',
);
const noField = defineProblem(
  'review/field-blank',
  '"{value}" is given without the field that it is of: name it under "Unknown field"',
);
const wrongDay = defineNotice(
  'review/when-unread',
  '"{value}" is not a day up to {today}; the answer is dated {today}',
);
const othersRow = defineNotice(
  'review/others-row',
  'the row of "{name}" is {owner}\'s and stands on the sheet of {signer}, who signs its answer: if somebody else gave it, write who under "Who"',
);
const noTwin = defineProblem(
  'review/twin-blank',
  'whether it is the same company is answered, but the cell under "Likely duplicate" is blank: put the other account back',
);

/** What a sheet's answers come to. */
export interface SheetAnswers {
  readonly corrections: readonly Correction[];
  readonly duplicates: readonly DuplicateAnswer[];
  readonly problems: readonly Problem[];
}

type Common = Pick<Correction, 'row' | 'key' | 'name' | 'who' | 'when' | 'why'>;

/** The day that an answer bears: what the row says, else the day of the reading. */
function dayOfAnswer(hand: RowInHand, today: string, problems: Problem[]): string {
  const cell = hand.cell('when');
  const text = answerText(cell);
  if (text === '') return today;
  const serial = isDay(cell) ? cell.day : typeof cell === 'number' ? cell : dayOf(text);
  const day = serial !== null && serial > 0 && serial < 3e6 ? isoDay(serial) : null;
  if (day !== null && day <= today) return day;
  problems.push(wrongDay({ value: day ?? text, today }, placed(hand.at('when'))));
  return today;
}

/** What is answered about one field, before anybody asks whether there is a reason. */
interface Answer {
  readonly field: string;
  readonly read: AnswerRead;
  readonly isKeep: boolean;
  readonly header: ReviewHeader;
}

function readDecided(
  hand: RowInHand,
  header: 'newSegment' | 'newRegion',
  row: number,
  frame: ReadingFrame,
): readonly Answer[] {
  const text = answerText(hand.cell(header));
  if (text === '') return [];
  const field = header === 'newSegment' ? 'segment' : 'region';
  const now = frame.now(row, field);
  const place = placed(hand.at(header));
  if (sameText(text, keepWord) || (now !== '' && sameText(text, now))) {
    const name = frame.accounts.nameOf(row);
    const read = now === '' ? { problem: nothingToKeep({ field, name }, place) } : { value: now };
    return [{ field, read, isKeep: true, header }];
  }
  const choices = field === 'segment' ? frame.segments : frame.regions;
  const read = choices
    ? readChoice(text, choices, field, place)
    : readValue(text, { field, kind: 'category' }, frame.knownTexts(field), place);
  return [{ field, read, isKeep: false, header }];
}

function readOwnField(hand: RowInHand, frame: ReadingFrame): readonly Answer[] {
  const header = 'newValue';
  const cell = hand.cell(header);
  const value = answerText(cell);
  if (value === '') return [];
  const name = answerText(hand.cell('field'));
  const answer = (field: string, read: AnswerRead) => [{ field, read, isKeep: false, header } as const];
  if (name === '') return answer('', { problem: noField({ value }, placed(hand.at(header))) });
  const known = frame.fields.get(fold(name));
  if (!known) {
    const fields = [...frame.fields.values()].map(({ field }) => field);
    return answer('', { problem: fieldProblem(name, fields, placed(hand.at('field'))) });
  }
  const texts = known.kind === 'category' ? frame.knownTexts(known.field) : [];
  return answer(known.field, readValue(cell, known, texts, placed(hand.at(header))));
}

function readTwin(hand: RowInHand, common: Common, problems: Problem[]): readonly DuplicateAnswer[] {
  const cell = hand.cell('same');
  if (answerText(cell) === '') return [];
  const at = hand.at('same');
  const read = readFlag(cell, placed(at));
  const other = answerText(hand.cell('duplicate'));
  if ('problem' in read) problems.push(read.problem);
  else if (other === '') problems.push(noTwin({}, placed(at)));
  else return [{ ...common, other, isSame: read.value === 'yes', at }];
  return [];
}

/** Who signs the answers of a row; one that was pasted from another owner's sheet is signed by whose sheet it stands on. */
function signerOf(
  hand: RowInHand,
  owner: SheetOwner | null,
  frame: ReadingFrame,
  problems: Problem[],
): string {
  const own = answerText(hand.cell('owner'));
  const signed = answerText(hand.cell('who'));
  if (signed !== '') return signed;
  if (owner?.isSure && own !== '' && !sameText(own, owner.owner)) {
    const name = answerText(hand.cell('account'));
    problems.push(othersRow({ name, owner: own, signer: owner.owner }, placed(hand.at('owner'))));
    return owner.owner;
  }
  return own || owner?.owner || frame.signer || hand.sheet;
}

const isAnswered = (hand: RowInHand): boolean =>
  answerHeaders.some((header) => answerText(hand.cell(header)) !== '');

interface Reading {
  readonly corrections: Correction[];
  readonly duplicates: DuplicateAnswer[];
  readonly problems: Problem[];
}

function readRow(hand: RowInHand, owner: SheetOwner | null, frame: ReadingFrame, into: Reading): void {
  if (!isAnswered(hand)) return;
  const name = answerText(hand.cell('account'));
  const account = findAccount(hand.cell('key'), name, frame.accounts, placed(hand.at('key')));
  if ('problem' in account) return void into.problems.push(account.problem);
  if (account.notice) into.problems.push(account.notice);
  const { row } = account;
  const common: Common = {
    row,
    key: frame.accounts.keyOf(row),
    name: frame.accounts.nameOf(row),
    who: signerOf(hand, owner, frame, into.problems),
    when: dayOfAnswer(hand, frame.today, into.problems),
    why: answerText(hand.cell('reason')),
  };
  const before = takenBefore(hand.cell('status'));
  const isNew = (done: string): boolean => !before.has(fold(done));
  const answers = [
    ...readDecided(hand, 'newSegment', row, frame),
    ...readDecided(hand, 'newRegion', row, frame),
    ...readOwnField(hand, frame),
  ];
  for (const { field, read, isKeep, header } of answers) {
    if ('problem' in read) {
      into.problems.push(read.problem);
      continue;
    }
    const correction = { ...common, field, value: read.value, isKeep, at: hand.at(header) };
    // What was chosen anew and taken is what the account has now: it was taken, not kept.
    if (!isNew(correctionDone(correction)) || !isNew(saidDone(field, read.value))) continue;
    if (!isKeep && common.why === '')
      into.problems.push(
        noReason({ field, name: common.name, value: read.value }, placed(hand.at('reason'))),
      );
    else into.corrections.push(correction);
  }
  into.duplicates.push(...readTwin(hand, common, into.problems).filter((twin) => isNew(twinDone(twin))));
}

const isBlankRow = (cells: readonly Cell[]): boolean => cells.every((cell) => isBlankCell(cell));

/** A header that was copied down among the rows is no account. */
const isHeader = (hand: RowInHand): boolean => sameText(answerText(hand.cell('key')), reviewHeaders.key);

/**
 * Reads the answers of one review sheet, however its rows and columns stand by now: sorted, filtered, half filled, with the
 * user's own columns among ours, renamed. What was taken from a row before (its status says so) is not taken again.
 * @returns what is usable, and beside it every problem with its cell
 */
export function readReviewSheet({ name, rows }: ReviewSheetRead, frame: ReadingFrame): SheetAnswers {
  const places = reviewPlaces(rows);
  if (!places) return { corrections: [], duplicates: [], problems: [noReview({ sheet: name })] };
  const into: Reading = { corrections: [], duplicates: [], problems: [] };
  const missing = (['key', 'reason'] as const).filter((header) => !places.columns.has(header));
  const owner = sheetOwner(rows, places);
  const hands = rows.flatMap((cells, row) => {
    if (row <= places.header || isBlankRow(cells)) return [];
    const hand = rowInHand(name, cells, row, places);
    return isHeader(hand) ? [] : [hand];
  });
  const { problems } = into;
  problems.push(
    ...places.twice.map(({ header, column }) =>
      headerTwice({ header }, placed(answerPlace(name, places.header, column))),
    ),
  );
  if (missing.length > 0 && hands.some(isAnswered)) {
    problems.push(...missing.map((header) => headerMissing({ sheet: name, header: reviewHeaders[header] })));
    return into;
  }
  for (const hand of hands) readRow(hand, owner, frame, into);
  return into;
}
