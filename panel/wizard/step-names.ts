/** The steps of the wizard, in order. */
export const stepNames = ['accounts', 'market', 'fit', 'value', 'segments', 'coverage', 'finish'] as const;
export type StepName = (typeof stepNames)[number];
