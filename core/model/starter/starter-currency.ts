import type { FieldMapping } from '../../accounts/field';
import type { AccountsSeen } from './accounts-seen';

/** What a header writes beside an amount. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/€|\beur\b|\bteur\b|\beuros?\b/i, 'EUR'],
  [/£|\bgbp\b/i, 'GBP'],
  [/\bchf\b/i, 'CHF'],
  [/₹|\binr\b/i, 'INR'],
  [/\bjpy\b/i, 'JPY'],
  [/\bcad\b/i, 'CAD'],
  [/\baud\b/i, 'AUD'],
  [/\busd\b|\$/i, 'USD'],
];

/** The currency that the accounts themselves tell: their own column of codes, else the headers of amounts, else US dollars. */
export function starterCurrency(
  seen: AccountsSeen,
  fields: readonly FieldMapping[],
): { readonly currency: string; readonly why: string } {
  const codes = seen.kindOf('currency') === 'category' ? seen.frequencies('currency') : [];
  const code = codes[0]?.value.trim().toUpperCase();
  if (code !== undefined && /^[A-Z]{3}$/.test(code)) {
    return { currency: code, why: 'the code that stands in the accounts most often' };
  }
  for (const { header, kind } of fields) {
    const found = kind === 'money' ? signs.find(([sign]) => sign.test(header)) : undefined;
    if (found) return { currency: found[1], why: `as the header "${header}" says` };
  }
  return { currency: 'USD', why: 'not told by the accounts; put in yours' };
}
