import type { Words } from '../words/words';

/** What is going on in a long deed: a key of the words of progress, so that whoever shows it says it in the user's language. */
export type Doing = {
  readonly [Key in keyof Words['progress']]: Words['progress'][Key] extends string ? Key : never;
}[keyof Words['progress']];
