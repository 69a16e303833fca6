import { fold } from './fold';

/** One piece of a formula's text; `at` counts characters from 1. */
export interface Token {
  readonly kind: 'number' | 'name' | 'function' | 'sign' | 'end' | 'unreadable';
  readonly text: string;
  readonly at: number;
}

const pieces: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iuy],
  ['function', /[\p{L}_][\p{L}\p{N}_]*(?=\s*\()/uy],
  ['name', /\[(?:[^\]]|\]\])+\]/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_]*(?:\s+[\p{L}\p{N}_]+)*/uy],
  ['sign', /[-+*/(),;−×÷]/uy],
];

const plainSigns: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['×', '*'],
  ['÷', '/'],
  [';', ','],
]);

function plain(kind: Token['kind'], text: string): string {
  if (kind === 'sign') return plainSigns.get(text) ?? text;
  if (kind === 'function') return text.toLowerCase();
  if (kind !== 'name') return text;
  return text.startsWith('[') ? text.slice(1, -1).replaceAll(']]', ']') : fold(text);
}

function tokenAt(text: string, from: number): { readonly token: Token; readonly to: number } {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = from;
    const found = pattern.exec(text)?.[0];
    if (found) return { token: { kind, text: plain(kind, found), at: from + 1 }, to: from + found.length };
  }
  const character = String.fromCodePoint(text.codePointAt(from) ?? 32);
  return { token: { kind: 'unreadable', text: character, at: from + 1 }, to: from + character.length };
}

/** Cuts a formula into its pieces. A name written bare is folded; in square brackets it stays as it is. */
export function formulaTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    if (/\s/u.test(text[from]!)) {
      from += 1;
      continue;
    }
    const { token, to } = tokenAt(text, from);
    tokens.push(token);
    from = to;
  }
  return [...tokens, { kind: 'end', text: '', at: text.length + 1 }];
}
