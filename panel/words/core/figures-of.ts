import type { CoreWords } from './core-words';

const figure = /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: %)?$|^[+-]?\d+(?:\.\d+)?(?: %)?$/;

/** Whether a text is a figure as core writes it: `1,234.5`, `-3`, `12.5 %`. */
export const isFigure = (text: string): boolean => figure.test(text);

/** A figure of ours in the marks of the language: 1,234.5 is 1.234,5 in German; any other text as it is. */
export function figuresOf(text: string, { marks }: CoreWords): string {
  if (!isFigure(text)) return text;
  return text
    .replace(/[.,]/g, (mark) => (mark === '.' ? marks.decimal : marks.thousands))
    .replace(' %', marks.percent);
}

/** Tiers with their lines: `A 83,400, B 24,000`. */
export function lineTexts(text: string, words: CoreWords): string {
  return text
    .split(/, (?!\d)/)
    .map((piece) => piece.replace(/\S+$/, (last) => figuresOf(last, words)))
    .join(words.marks.names);
}
