/** The words of a formula. */
export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'reference' | 'word' | 'sign' | 'space';
  readonly text: string;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/uy],
  [
    'reference',
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}(?!\$?\d)|\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?#?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.([])/uy,
  ],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/uy],
  [
    'word',
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?/uy,
  ],
  ['word', /\[(?:[^[\]]|\[[^\]]*\])*\]/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>(),;:%{}@]/uy],
];

/** @returns The words of a formula without its "="; null where it is none. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const before = at;
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (match === null) continue;
      tokens.push({ kind, text: match[0] });
      at += match[0].length;
      break;
    }
    if (at === before) return null;
  }
  return tokens;
}

/** @returns The formula with its references rewritten. */
export function rewriteReferences(formula: string, rewrite: (reference: string) => string): string {
  const tokens = tokensOf(formula.slice(1));
  if (tokens === null) return formula;
  return `=${tokens.map(({ kind, text }) => (kind === 'reference' ? rewrite(text) : text)).join('')}`;
}
