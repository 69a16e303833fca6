import type { text } from '../text.en';

/** The shape of the English words with other words in it. */
export type Worded<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Worded<Text[Key]> };

/** Every word that the panel shows, in one language. */
export type Words = Worded<typeof text>;
