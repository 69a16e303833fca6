import type { FieldKind } from '../values/field-kind';
import { headerWords, plainHeader, withoutRemark } from './header-words';
import type { InspectedColumn } from './inspect-column';
import { separatorOf } from './infer-separator';
import { standardFieldOf } from './standard-fields';

/** Columns that the pipeline computes; a column of the user's may not stand in their way. */
const computed = new Set([
  ...[
    'score',
    'fit score',
    'grade',
    'layer',
    'possible layer',
    'segment',
    'possible segment',
    'confidence',
    'reasons',
  ],
  ...['tier', 'value', 'yardstick', 'excluded', 'points'],
  ...['propensity', 'propensity to expand', 'whitespace', 'road', 'land', 'lifetime value'],
]);

/** The kind that a column's values have, whatever it is called. */
export function kindOfValues({ header, values, sample }: InspectedColumn): FieldKind {
  const asks = /^(?:is|has|hat|ist|est) /.test(plainHeader(header));
  const numeric = values.number >= 0.85;
  const money = values.currency >= 0.3 || /[$€£¥₹]|\b(?:usd|eur|gbp|teur)\b/i.test(header);
  if (values.day >= 0.85) return 'date';
  if (values.flag >= 0.95 && sample.distinct <= 3 && (asks || !numeric)) return 'flag';
  if (numeric) return headerWords(header).meaning.includes('id') ? 'id' : money ? 'money' : 'number';
  if (separatorOf(sample, 0.4) !== null) return 'list';
  return values.coded >= 0.8 && values.unique >= 0.9 ? 'id' : 'category';
}

/** Why no rule could ask for a column: it is not named, blank, or free text; null for all others. */
export function whyLeftOut({ header, values }: InspectedColumn): string | null {
  const name = header.trim();
  if (values.filled === 0) return 'it is blank in every row';
  if (plainHeader(name) === '' || /^(?:column|unnamed|field|spalte|colonne|columna)[ :_]*\d*$/i.test(name)) {
    return 'it has no header';
  }
  return values.length > 80 ? 'it is free text' : null;
}

/** The keys that fields have already. */
export interface TakenKeys {
  readonly keys: Set<string>;
  /** Where the search for a free number goes on, by words: a thousand columns of one name are numbered in one go. */
  readonly next: Map<string, number>;
}

/**
 * A key for a column of the user's own: its header's words, told apart from fields that have the name already.
 * @param taken the key given is taken from then on
 */
export function ownKey(header: string, { keys, next }: TakenKeys): string {
  const words = plainHeader(withoutRemark(header)) || plainHeader(header);
  const free = computed.has(words) || standardFieldOf(words) ? `crm ${words}` : words;
  let key = free;
  let number = next.get(free) ?? 2;
  for (; keys.has(key); number++) key = `${free} ${number}`;
  next.set(free, number);
  keys.add(key);
  return key;
}
