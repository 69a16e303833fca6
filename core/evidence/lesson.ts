/** What can be learned, in the order in which one stands on the other. */
export const lessons = ['propensity', 'potential', 'retention', 'lifetime', 'road', 'tiers'] as const;
export type Lesson = (typeof lessons)[number];
