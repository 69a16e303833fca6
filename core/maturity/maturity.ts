import type { Model } from '../model/model';
import type { Parameters } from '../values/problem';
import type { MaturityFacts } from './maturity-facts';

/** How far a workbook has come, lowest first. */
export const maturityStageNames = ['reactive', 'ICP', 'segmented', 'TAM mapped', 'LTV segmented'] as const;
export type MaturityStageName = (typeof maturityStageNames)[number];

/** The step of the wizard in which something is done. */
export type MaturityStep = 'accounts' | 'market' | 'fit' | 'value' | 'segments' | 'coverage' | 'finish';

/** What a test of maturity is shown. */
export interface MaturityInput {
  /** Null before there is one. */
  readonly model: Model | null;
  /** What a run of the model counted; null where it was not run. */
  readonly facts: MaturityFacts | null;
}

/** What a test found. */
export interface MaturityFinding {
  readonly name: string;
  /** `not known` passes no more than `not passed`; it asks for other work. */
  readonly verdict: 'passed' | 'not passed' | 'not known';
  readonly figure: number | null;
  /** What figure and threshold count: things, or a share of 0 to 1; of a guardrail, what it counts. */
  readonly unit: 'count' | 'share' | 'accounts' | 'ratio' | 'pairs' | 'reps';
  readonly threshold: number;
  readonly good: 'at least' | 'at most';
  /** Where in the wizard it is mended. */
  readonly step: MaturityStep;
  /** The finding in words, with its figure and threshold, as code and parameters; `message` is its English. */
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  /** What to do, in words; empty where it passed. */
  readonly advice: string;
}

/** A question to the workbook: one entry of a stage's tests. */
export interface MaturityTest {
  readonly name: string;
  readonly step: MaturityStep;
  check(input: MaturityInput): MaturityFinding;
}

/** A stage: one file in stages/ and one line in the list. */
export interface MaturityStage {
  readonly name: MaturityStageName;
  /** What it means to be there. */
  readonly meaning: string;
  /** All of them must pass, and those of every stage below. */
  readonly tests: readonly MaturityTest[];
}

/** What became of one stage's tests. */
export interface StageFindings {
  readonly name: MaturityStageName;
  readonly meaning: string;
  /** Whether its tests and all below pass. */
  readonly reached: boolean;
  readonly findings: readonly MaturityFinding[];
}

/** How far a workbook has come, on what evidence, and what is next. */
export interface Maturity {
  readonly stage: MaturityStageName;
  /** Every stage, lowest first. */
  readonly stages: readonly StageFindings[];
  /** The next stage and what it lacks, the order being that of its tests; null at the highest. */
  readonly next: { readonly stage: MaturityStageName; readonly steps: readonly MaturityFinding[] } | null;
}
