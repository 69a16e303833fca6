import { fold } from '../expr/fold';
import type { StageNames } from '../values/stage-names';
import { LOST, OPEN, WON } from './history';
import { recogniseStages, type StageGuess } from './recognise-stages';

/** What tells the outcome of deals; null where the table has no such column. */
export interface OutcomeSigns {
  readonly stages: readonly string[] | null;
  /** 1 yes, 0 no, `NaN` blank. */
  readonly isWon: Float64Array | null;
  readonly isClosed: Float64Array | null;
  readonly closed: Float64Array | null;
}

/** Which sign decided. */
export type OutcomeRoad = 'stage' | 'flag' | 'closed date';

/** The outcome of each deal, the stages, and what told them. */
export interface Outcomes {
  readonly outcome: Uint8Array;
  readonly stages: readonly StageGuess[];
  readonly road: OutcomeRoad;
}

const codes = { won: WON, lost: LOST, open: OPEN } as const;

/** How many deals stand in each stage; of several spellings that fold to one, the most frequent is the name. */
function countStages(stages: readonly string[]): Map<string, number> {
  const exact = new Map<string, number>();
  for (const stage of stages) if (stage !== '') exact.set(stage, (exact.get(stage) ?? 0) + 1);
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const frequentFirst = [...exact].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [stage, count] of frequentFirst) {
    const name = names.get(fold(stage)) ?? stage;
    names.set(fold(stage), name);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

function byStage(stages: readonly string[], guesses: readonly StageGuess[]): Uint8Array {
  const outcomes = new Map(guesses.map(({ name, outcome }) => [fold(name), codes[outcome]] as const));
  const kept = new Map<string, number>();
  return Uint8Array.from(stages, (stage) => {
    const before = kept.get(stage);
    if (before !== undefined) return before;
    const outcome = outcomes.get(fold(stage)) ?? OPEN;
    kept.set(stage, outcome);
    return outcome;
  });
}

/** Won says it; not won is lost once the deal is closed, by its flag, else by its stage, else by its closing day. */
function byFlags(
  count: number,
  { isWon, isClosed, closed }: OutcomeSigns,
  staged: Uint8Array | null,
  asOf: number,
): Uint8Array {
  return Uint8Array.from({ length: count }, (_, row) => {
    const [won, isShut] = [isWon?.[row] ?? NaN, isClosed?.[row] ?? NaN];
    if (won === 1) return WON;
    if (isShut === 0) return OPEN;
    if (isShut === 1 && won === 0) return LOST;
    if (staged) return staged[row]!;
    if (won !== 0) return OPEN;
    const day = closed?.[row] ?? NaN;
    return closed === null || day <= asOf || (Number.isNaN(asOf) && !Number.isNaN(day)) ? LOST : OPEN;
  });
}

/**
 * The outcome of each deal: by the model's lists of stages where there are any, else by the flags for won and closed,
 * else by what the stages' names say, else by the closing day alone (closed is won, for a list of orders holds no lost ones).
 * @param count how many deals there are
 * @param given the model's lists of stages
 * @param asOf the day up to which deals can be closed; `NaN` where it is not known
 * @returns null where no column tells the outcome
 */
export function dealOutcomes(
  count: number,
  signs: OutcomeSigns,
  given: readonly StageNames[],
  asOf: number,
): Outcomes | null {
  const { stages: texts, isWon, isClosed, closed } = signs;
  const stages = texts ? recogniseStages(countStages(texts), given) : [];
  const staged = texts ? byStage(texts, stages) : null;
  if (staged && given.length > 0) return { outcome: staged, stages, road: 'stage' };
  const tells = staged !== null && stages.some(({ outcome }) => outcome !== 'open');
  if (isWon) return { outcome: byFlags(count, signs, staged, asOf), stages, road: 'flag' };
  if (staged && tells) {
    const outcome = isClosed ? staged.map((each, row) => (isClosed[row] === 0 ? OPEN : each)) : staged;
    return { outcome, stages, road: 'stage' };
  }
  if (staged) return { outcome: staged, stages, road: 'stage' };
  if (!closed) return null;
  const outcome = Uint8Array.from(closed, (day) =>
    day <= asOf || (Number.isNaN(asOf) && !Number.isNaN(day)) ? WON : OPEN,
  );
  return { outcome, stages, road: 'closed date' };
}
