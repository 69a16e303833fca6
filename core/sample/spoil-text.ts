import type { Chance } from '../stats/seeded-chance';
import { drawOne } from './draw';

const BANDS = [
  [1, 10],
  [11, 50],
  [51, 200],
  [201, 500],
  [501, 1000],
  [1001, 5000],
  [5001, 10_000],
] as const;
const HYPHENS = ['-', '-', '–', ' - '];
const BLANKS = ' \u00a0';

/** The size band that vendors give for a headcount: `51-200`, `1,001 - 5,000`, `10,000+`. */
export function bandText(chance: Chance, employees: number): string {
  const hyphen = drawOne(chance, HYPHENS);
  const band = BANDS.find(([, high]) => employees <= high);
  return band ? `${grouped(band[0])}${hyphen}${grouped(band[1])}` : '10,000+';
}

/** Money as people type it: `$1.2M`, `18.3 MM`, `$12,500,000`. */
export function moneyText(chance: Chance, amount: number): string {
  const style = chance.below(3);
  if (style === 0 || amount < 1_000_000) return `$${grouped(amount)}`;
  if (style === 1) return `${(amount / 1_000_000).toFixed(1)} MM`;
  return amount < 1e9 ? `$${(amount / 1_000_000).toFixed(1)}M` : `$${(amount / 1e9).toFixed(2)}B`;
}

/** Loses a letter, or swaps two neighbours; the first letter stays. */
export function misspell(chance: Chance, text: string): string {
  const at = 1 + chance.below(text.length - 2);
  const here = text.charAt(at);
  const next = text.charAt(at + 1);
  const lost = text.slice(0, at) + text.slice(at + 1);
  return here === next || chance.happens(0.5) ? lost : text.slice(0, at) + next + here + text.slice(at + 2);
}

/** Puts a blank before or after the text, or doubles the one inside. */
export function strayBlanks(chance: Chance, text: string): string {
  const blank = BLANKS.charAt(chance.below(BLANKS.length));
  const where = chance.below(4);
  if (where === 0) return blank + text;
  return where === 1 && text.includes(' ') ? text.replace(' ', '  ') : text + blank;
}

function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
