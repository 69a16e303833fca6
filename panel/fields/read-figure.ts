/** What stands for a thousand, a million and so on at the end of a number that is typed. */
const scales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mio', 6],
  ['b', 9],
  ['bn', 9],
  ['mrd', 9],
  ['万', 4],
  ['億', 8],
]);

/** The marks between thousands and before decimals. */
interface Marks {
  readonly group: string;
  readonly decimal: string;
}

const commaGroups: Marks = { group: ',', decimal: '.' };
const pointGroups: Marks = { group: '.', decimal: ',' };

function formatOf(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { numberingSystem: 'latn', maximumFractionDigits: 20 });
}

function marksOf(locale: string): Marks {
  const parts = formatOf(locale).formatToParts(1_234_567.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: mark('group'), decimal: mark('decimal') };
}

const escaped = (mark: string) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Digits by these marks, as JavaScript reads them; null where thousands do not stand in threes (or, in India, in twos). */
function plainDigits(text: string, { group, decimal }: Marks): string | null {
  const between = /\s/.test(group) || group === '' ? '' : escaped(group);
  const whole = between === '' ? '\\d*' : `(?:\\d{1,3}(?:${between}\\d{2,3})*${between}\\d{3}|\\d*)`;
  const match = new RegExp(`^(${whole})(?:${escaped(decimal)}(\\d*))?$`).exec(text);
  if (!match || !/\d/.test(text)) return null;
  const digits = (match[1] ?? '').replace(/\D/g, '');
  return `${digits || '0'}.${match[2] || '0'}`;
}

/**
 * A number as a person types it: by the marks of the locale, else by the marks of another where only these fit; with or
 * without a currency; `2k`, `1.5m` and `3bn` for thousands, millions and billions.
 * @returns null where it is no number
 */
export function readFigure(text: string, locale: string): number | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[A-Z]{0,3}\p{Sc}|^\s*[A-Z]{3}(?=[\s\d-])|(?<=[\s\d])[A-Z]{3}\s*$/gu, '')
    .replace(/[\s'’]/g, '')
    .replace(/^[−–]/, '-');
  if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/i.test(bare)) return finite(Number(bare));
  const match = /^([+-]?)([\d.,٫٬]+)([a-z万億]*)\.?$/i.exec(bare);
  if (!match) return null;
  const [, sign = '', digits = '', suffix = ''] = match;
  const scale = suffix === '' ? 0 : scales.get(suffix.toLowerCase());
  if (scale === undefined) return null;
  for (const marks of [marksOf(locale), commaGroups, pointGroups]) {
    const plain = plainDigits(digits, marks);
    if (plain !== null) return finite(Number(`${sign}${plain}e${scale}`));
  }
  return null;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A number as it stands in a field to be edited: every digit of it, by the marks of the locale. */
export function figureEntry(value: number, locale: string): string {
  const plain = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) return plain;
  const [, sign = '', whole = '', decimals] = match;
  const grouped = formatOf(locale).format(BigInt(whole));
  return `${sign}${grouped}${decimals === undefined ? '' : `${marksOf(locale).decimal}${decimals}`}`;
}
