import { fold } from '../../expr/fold';
import type { IndustryScheme } from '../../values/firms';
import { readSizeBand } from '../../values/size-band';
import { bandKey } from './band-tree';
import type { FirmCell } from './count-cells';
import { liesIn } from './naics';

/** What the user says that a firm of some industry and size is worth: part `firms`. */
export interface FirmValueRule {
  /** A code or a name as the table of firms has it; empty for every industry. */
  readonly industry: string;
  /** A size band as people write it, `20-99`; empty for every size. */
  readonly size: string;
  /** The name of a place of the table; left out, everywhere. */
  readonly place?: string;
  /** Money. */
  readonly value: number;
  readonly note?: string;
}

/** A competitor and the field of accounts that says whether it is in use: part `firms`, test `competitor`. */
export interface CompetitorRule {
  readonly name: string;
  readonly field: string;
  /** How the field calls it; left out, by its name. */
  readonly called?: readonly string[];
  readonly note?: string;
}

/** What a model says of firms. What is absent is not said. */
export interface FirmRules {
  readonly firmValues?: readonly FirmValueRule[];
  readonly competitors?: readonly CompetitorRule[];
}

const between = ' × ';
const every = 'all';

/** How a rule's industry and size stand in one cell: `51 × 20-99`, `all × 500+`, `all`. */
export const firmItem = ({ industry, size }: Pick<FirmValueRule, 'industry' | 'size'>): string =>
  size === '' ? industry || every : `${industry || every}${between}${size}`;

/** The industry and the size of such a text; what stands for all is the empty text. */
export function readFirmItem(text: string): Pick<FirmValueRule, 'industry' | 'size'> {
  const [industry = '', size = ''] = text.split(/\s+[×x]\s+/).map((part) => part.trim());
  const plain = (part: string): string => (fold(part) === every ? '' : part);
  return { industry: plain(industry), size: plain(size) };
}

function fits(
  rule: FirmValueRule,
  { industry, title, band, place }: FirmCell,
  scheme: IndustryScheme,
): boolean {
  const asked = fold(rule.industry);
  const isIndustry =
    asked === '' ||
    [industry, title].map(fold).includes(asked) ||
    (scheme === 'NAICS' && /^\d/.test(asked) && industry !== '' && liesIn(industry, asked));
  const size = rule.size === '' ? null : readSizeBand(rule.size);
  const isSize =
    !size ||
    bandKey(size) === bandKey(band) ||
    (band !== null && size.low <= band.low && band.high <= size.high);
  const spelt = [place.name, ...place.state, ...place.country].map(fold);
  return isIndustry && isSize && (rule.place === undefined || spelt.includes(fold(rule.place)));
}

/** How much a rule says: the place before the size, the size before the industry, a longer code before a shorter one. */
const weightOf = ({ industry, size, place }: FirmValueRule): number =>
  (place === undefined ? 0 : 200) +
  (size === '' ? 0 : 100) +
  (industry === '' ? 0 : 10 + Math.min(9, industry.length));

/** What a firm of a cell is worth by the rule that says most of it, the first of several; undefined where none fits. */
export function saidValue(
  rules: readonly FirmValueRule[],
  scheme: IndustryScheme,
): (cell: FirmCell) => number | undefined {
  const ordered = [...rules].sort((one, other) => weightOf(other) - weightOf(one));
  return (cell) => ordered.find((rule) => fits(rule, cell, scheme))?.value;
}
