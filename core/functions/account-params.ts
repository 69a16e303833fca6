import type { Spec } from '../values/spec';

/** The first parameters of every function over accounts. */
export const accountParams = {
  accounts: {
    kind: 'accounts',
    label: 'Accounts',
    help: 'The block of accounts with its header row: Accounts[#All] or A1:K5001. Rows alone, when headers are given.',
  },
  model: {
    kind: 'model',
    label: 'Model',
    help: 'The range MODEL: the rows of the Model sheet. The text "starter" asks for the starter model.',
  },
} as const satisfies Readonly<Record<string, Spec>>;

/** The first parameters of every function that asks what the model says of coverage. */
export const coverageParams = {
  ...accountParams,
  model: { ...accountParams.model, whole: true },
} as const satisfies Readonly<Record<string, Spec>>;

/** The header row, where the accounts come without it. */
export const headersParam = {
  kind: 'headers',
  label: 'Headers',
  help: 'The header row of the accounts, when the accounts are given without it.',
  optional: true,
} as const satisfies Spec;

/** Decisions about single accounts. */
export const overridesParam = {
  kind: 'overrides',
  label: 'Overrides',
  help: 'The range OVERRIDES: key, field, value, who, when, why.',
  optional: true,
} as const satisfies Spec;

/** What became of deals, or what accounts spent, beside the accounts. */
export const historyParam = {
  kind: 'table',
  label: 'History',
  help: 'Deals with their header row: account, stage or won, and amount, created, closed, type, product; or spend by account and period.',
} as const satisfies Spec;

/** Who looks after accounts. */
export const repsParam = {
  kind: 'table',
  label: 'Reps',
  help: 'Reps with their header row: rep, role, segment, region, languages, skills, start, end, quota, OTE, ramp, attainment.',
} as const satisfies Spec;
