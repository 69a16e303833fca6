import { fillTemplate, type Parameters } from '../../values/problem';
import { amountText, listText, percentText } from '../finding';
import { SIGNIFICANCE } from './correct';
import type { GroupEstimate, MeasureFinding, Said } from './outcomes';

const templates = {
  'measure-differs':
    '{measure} differs: from {low} ({lowest}) to {high} ({highest}); p {p}, corrected for the number of measures',
  'measure-same': '{measure} does not differ: p {p}, and {size} {things} would have shown it',
  'measure-too-few':
    'no difference of {measure} was found (p {p}), but {size} {things} are too few: {needed} are needed to see one that matters',
  'pair-keep': '{first} and {second} differ in {measures}',
  'pair-merge': '{first} and {second} differ in none of {measures}, while other groups do: they could be one',
  'pair-drop': '{first} and {second} differ in none of {measures}',
  'pair-too-few': 'too few to tell {first} from {second}: {shortage}',
  'pair-not-known': '{first} and {second} have no outcomes to compare',
  'differs-keep': '{field} makes a difference: {evidence}',
  'differs-keep-some':
    '{field} makes a difference: {evidence}; two by two it shows none between {pairs}, and such a pair could be merged',
  'differs-drop':
    '{field} makes no difference: {evidence}; the sample would have shown {rate} points of a rate or {median} of a median',
  'differs-too-few': 'too few to tell whether {field} makes a difference: {shortage}',
  'differs-not-known': 'fewer than two groups of {field} have outcomes to compare',
} as const;

/** A sentence of these findings with its parameters filled in. */
export function say(code: keyof typeof templates, parameters: Parameters): Said {
  return { code, parameters, message: fillTemplate(templates[code], parameters) };
}

/** A probability as people read it: `0.042`, `below 0.001`. */
function probabilityText(p: number): string {
  return p < 0.001 ? 'below 0.001' : String(Math.round(p * 1000) / 1000);
}

/** A p that shows no difference: as tested, and as corrected where only that made the difference. */
export function sameText({ p, adjusted }: { readonly p: number; readonly adjusted: number }): string {
  return p <= SIGNIFICANCE
    ? `${probabilityText(p)}, ${probabilityText(adjusted)} corrected`
    : probabilityText(p);
}

/** A group's figure in its unit. */
function figureText(unit: MeasureFinding['unit'], figure: number): string {
  if (unit === 'share') return percentText(figure);
  return unit === 'days' ? `${amountText(figure)} days` : amountText(figure);
}

/** What one overall test says. */
export function sayMeasure(found: Omit<MeasureFinding, keyof Said>, things: string): Said {
  const { measure, unit, adjusted, differs, canTell, estimates } = found;
  const common = { measure, p: differs ? probabilityText(adjusted) : sameText(found) };
  const counted = { size: amountText(found.size), things };
  if (!differs && canTell) return say('measure-same', { ...common, ...counted });
  if (!differs) return say('measure-too-few', { ...common, ...counted, needed: neededText(found.needed) });
  const ascending = [...estimates].sort((a, b) => a.estimate - b.estimate) as [GroupEstimate];
  const [lowest] = ascending;
  const highest = ascending.at(-1) ?? lowest;
  return say('measure-differs', {
    ...common,
    low: figureText(unit, lowest.estimate),
    lowest: lowest.group,
    high: figureText(unit, highest.estimate),
    highest: highest.group,
  });
}

/** A needed sample; some differences no sample shows. */
export const neededText = (needed: number): string =>
  needed === Infinity ? 'more than any number' : amountText(needed);

/** Measures as a list in a sentence. */
export const measuresText = (found: readonly { readonly measure: string }[]): string =>
  listText(found.map(({ measure }) => measure));
