import type { Problem } from '../values/problem';

/** What a line about motions is about. */
export const motionTopics = ['motion', 'mismatch', 'too many', 'organisation'] as const;
export type MotionTopic = (typeof motionTopics)[number];

export type MotionVerdict = 'good' | 'watch' | 'act' | 'not known';

/** One line about motions or the organisation. What is not known is null; what does not apply is the empty text. */
export interface MotionFinding {
  readonly about: MotionTopic;
  /** The segment, or what an organisation is drawn by. */
  readonly name: string;
  /** Marketing, sales, success; two of them in a mismatch; of an organisation its model. */
  readonly function: string;
  /** The motion that the figures ask for, and the one that is used. */
  readonly motion: string;
  readonly inUse: string;
  readonly deals: number | null;
  readonly contract: number | null;
  readonly lifetimeRatio: number | null;
  /** Motions and how many can be carried; of an organisation its strain and 1. */
  readonly figure: number | null;
  readonly threshold: number | null;
  /** Of an organisation: quota cells, and those below the critical mass. */
  readonly cells: number | null;
  readonly smallCells: number | null;
  readonly verdict: MotionVerdict;
  readonly says: readonly Problem[];
  readonly advice: readonly Problem[];
}

const nothing = {
  name: '',
  function: '',
  motion: '',
  inUse: '',
  deals: null,
  contract: null,
  lifetimeRatio: null,
  figure: null,
  threshold: null,
  cells: null,
  smallCells: null,
  advice: [],
} as const;

/** A line from what it says; everything else does not apply. */
export const motionFinding = (
  parts: Partial<MotionFinding> & Pick<MotionFinding, 'about' | 'verdict' | 'says'>,
): MotionFinding => ({ ...nothing, ...parts });
