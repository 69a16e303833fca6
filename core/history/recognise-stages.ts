import { fold } from '../expr/fold';
import { defineNotice, type Problem } from '../values/problem';
import type { StageNames } from '../values/stage-names';
import { stageOutcome } from './stage-outcome';

/** What one stage of a table of deals was taken for, and why. */
export interface StageGuess {
  /** As first received. */
  readonly name: string;
  /** Deals in the stage. */
  readonly count: number;
  readonly outcome: StageNames['outcome'];
  readonly why: Problem;
}

const saysWon = defineNotice('stages/won', '"{name}" is won: it says "{word}"');
const saysLost = defineNotice('stages/lost', '"{name}" is lost: it says "{word}"');
const saysNothing = defineNotice('stages/open', '"{name}" is open: it says neither won nor lost');
const closedBeside = defineNotice(
  'stages/closed-beside',
  '"{name}" is won: it says closed, and only "{other}" says lost',
);
const listed = defineNotice('stages/listed', '"{name}" is {outcome}: it stands in the list of stages');
const unlisted = defineNotice('stages/unlisted', '"{name}" is open: it stands in no list of stages');

const saysClosed =
  /\b(?:closed|completed|done|abgeschlossen|cloture|cloturee|conclue|cerrado|cerrada|chiuso)\b/i;

function guessOf(name: string, count: number): StageGuess {
  const { outcome, word } = stageOutcome(name);
  const say = outcome === 'won' ? saysWon : outcome === 'lost' ? saysLost : saysNothing;
  return { name, count, outcome, why: say({ name, word: word ?? '' }) };
}

/** A stage called just "Closed" is the won one where another is called lost and none is called won. */
function withClosedAsWon(guesses: readonly StageGuess[]): readonly StageGuess[] {
  const lost = guesses.find(({ outcome }) => outcome === 'lost');
  if (!lost || guesses.some(({ outcome }) => outcome === 'won')) return guesses;
  return guesses.map((guess) =>
    guess.outcome === 'open' && saysClosed.test(guess.name)
      ? { ...guess, outcome: 'won', why: closedBeside({ name: guess.name, other: lost.name }) }
      : guess,
  );
}

function byList(stages: ReadonlyMap<string, number>, given: readonly StageNames[]): StageGuess[] {
  const outcomes = new Map(
    given.flatMap(({ outcome, names }) => names.map((name) => [fold(name), outcome] as const)),
  );
  return [...stages].map(([name, count]) => {
    const outcome = outcomes.get(fold(name));
    return outcome === undefined
      ? { name, count, outcome: 'open', why: unlisted({ name }) }
      : { name, count, outcome, why: listed({ name, outcome }) };
  });
}

const byCount = (one: StageGuess, other: StageGuess): number =>
  other.count - one.count || (one.name < other.name ? -1 : 1);

/**
 * What each stage of a table of deals means: by the model's own lists where there are any, else by what its name says.
 * A stage in none of the lists counts as open.
 * @param stages the stages' names and how many deals stand in each
 * @param given the lists of the model; they decide
 * @returns the most frequent stage first
 */
export function recogniseStages(
  stages: ReadonlyMap<string, number>,
  given: readonly StageNames[] = [],
): readonly StageGuess[] {
  const guesses =
    given.length > 0
      ? byList(stages, given)
      : withClosedAsWon([...stages].map(([name, count]) => guessOf(name, count)));
  return [...guesses].sort(byCount);
}

/** The stages as the model keeps them: one list for won, lost and open each, a list without names left out. */
export function stageNamesOf(guesses: readonly StageGuess[]): readonly StageNames[] {
  const outcomes: readonly StageNames['outcome'][] = ['won', 'lost', 'open'];
  return outcomes.flatMap((outcome) => {
    const names = guesses.filter((guess) => guess.outcome === outcome).map(({ name }) => name);
    return names.length > 0 ? [{ outcome, names }] : [];
  });
}
