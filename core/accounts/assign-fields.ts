import type { Share } from '../values/units';
import { chooseColumns, leastConfidence, type ColumnForField } from './choose-columns';
import { fitsValues } from './fits-values';
import type { InspectedColumn } from './inspect-column';
import type { HeaderRoad } from './match-header';
import { standardFieldOf } from './standard-fields';
import type { ValueEvidence } from './value-evidence';

/** A column that may hold a standard field of accounts. */
export interface Candidate extends ColumnForField {
  readonly road: HeaderRoad | 'values' | 'name by values';
  /** The known header that it is like, or what its values are. */
  readonly like: string;
}

/** Fields that values give away by themselves: the share they need, how sure that makes it, and what they are called. */
const byValues: readonly (readonly [
  key: string,
  share: (values: ValueEvidence) => Share,
  confidence: Share,
  what: string,
])[] = [
  ['country', (values) => values.country, 0.62, 'countries'],
  ['domain', (values) => values.domain, 0.62, 'domains'],
  ['website', (values) => values.url, 0.6, 'web addresses'],
  ['email', (values) => values.email, 0.6, 'e-mail addresses'],
  ['industry', (values) => values.industry, 0.55, 'industries'],
  ['state', (values) => values.state, 0.52, 'states'],
];

function byHeader(column: InspectedColumn): Candidate[] {
  const { values } = column;
  return column.matches.flatMap(({ field, confidence, road, like }) => {
    const fit = fitsValues(field, values);
    const sound = road === 'known' || road === 'meaning';
    if (fit < (sound ? 0.35 : 0.8)) return [];
    const given = byValues.find(([key]) => key === field.key)?.[1](values) ?? 0;
    const agreed = road === 'part' && given > 0.8 ? confidence + 0.3 : confidence;
    const trust =
      (fit >= 0.8 ? 1 : fit >= 0.5 ? 0.85 : 0.65) * (0.75 + 0.25 * Math.min(1, values.filled * 2));
    return [{ column, field, confidence: Math.min(1, agreed) * trust, road, like }];
  });
}

/** Addresses of pages that are not the account's own site. */
const otherPages = /facebook|twitter|instagram|youtube|xing|github|crunchbase|wikipedia|logo|image|photo/i;

function givenAway(column: InspectedColumn): Candidate[] {
  const place = column.matches[0]?.field.key === 'location' && column.values.country > 0.6;
  if (column.values.flag > 0.9 || otherPages.test(column.header)) return [];
  if (!place && (column.matches[0]?.confidence ?? 0) >= leastConfidence) return [];
  return byValues.flatMap(([key, share, confidence, what]) => {
    const field = standardFieldOf(key);
    const enough = share(column.values) >= (place && key === 'country' ? 0.6 : 0.8);
    const sure = place && key === 'country' ? 0.85 : confidence;
    return field && enough ? [{ column, field, confidence: sure, road: 'values' as const, like: what }] : [];
  });
}

/** The first column of differing texts, where no header names the accounts. */
function namedByValues(columns: readonly InspectedColumn[]): Candidate[] {
  const field = standardFieldOf('name');
  const column = columns.find(({ values, matches }) => {
    const text = values.worded > 0.9 && values.number < 0.1 && values.day < 0.1 && values.email < 0.1;
    return text && values.unique > 0.9 && values.length >= 4 && values.length <= 60 && matches.length === 0;
  });
  return field && column && column.sample.filled >= 5
    ? [{ column, field, confidence: leastConfidence, road: 'name by values', like: 'names' }]
    : [];
}

/**
 * Gives each standard field to the column that most likely holds it, each column and each field once: by header
 * where the values agree, by values alone where they give the field away.
 */
export function assignFields(columns: readonly InspectedColumn[]): Candidate[] {
  const chosen = chooseColumns(columns.flatMap((column) => [...byHeader(column), ...givenAway(column)]));
  const named = chosen.some(
    ({ field }) => field.key === 'name' || field.key === 'id' || field.key === 'domain',
  );
  if (named) return chosen;
  const free = columns.filter((column) => !chosen.some((each) => each.column === column));
  return [...chosen, ...namedByValues(free)];
}
