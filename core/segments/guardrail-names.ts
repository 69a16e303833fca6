/** The names of the guardrails, as they stand in the Model sheet's column `item`, in the order in which they are shown. */
export const guardrailNames = [
  'top segment',
  'value share',
  'overlap',
  'quota cells',
  'classifiable in a minute',
  'fill rate',
  'too early',
  'geography',
  'lines too low',
  'value captured',
  'difference',
  'effort',
  'handful of reps',
  'starving cells',
  'unlikely buyers',
] as const;
export type GuardrailName = (typeof guardrailNames)[number];
