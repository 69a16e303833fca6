/**
 * The sectors of the North American Industry Classification System with the codes that each begins with. Public administration
 * (92) is left out: it has no firms. Source: Census Bureau, 2022 NAICS.
 */
const sectorLines =
  '11 Agriculture, forestry, fishing and hunting|21 Mining, quarrying, and oil and gas extraction|22 Utilities|' +
  '23 Construction|31-33 Manufacturing|42 Wholesale trade|44-45 Retail trade|48-49 Transportation and warehousing|' +
  '51 Information|52 Finance and insurance|53 Real estate and rental and leasing|' +
  '54 Professional, scientific, and technical services|55 Management of companies and enterprises|' +
  '56 Administrative and support and waste services|61 Educational services|62 Health care and social assistance|' +
  '71 Arts, entertainment, and recreation|72 Accommodation and food services|81 Other services';

/** A sector of the classification. */
export interface Sector {
  /** As it is published: `51`, `31-33`. */
  readonly code: string;
  readonly name: string;
}

export const sectors: readonly Sector[] = sectorLines.split('|').map((line) => {
  const [code = ''] = line.split(' ');
  return { code, name: line.slice(code.length + 1) };
});

const rangeOf = new Map(
  sectors.flatMap(({ code }) => {
    const [low = '', high = low] = code.split('-');
    const length = Number(high) - Number(low) + 1;
    return Array.from({ length }, (_, at) => [String(Number(low) + at), code] as const);
  }),
);

/** The sector that a code of 2 to 6 digits lies in, as it is published; undefined where there is none. */
export const sectorOf = (code: string): string | undefined =>
  /^\d{2}(?:-\d{2}|\d{0,4})$/.test(code) ? rangeOf.get(code.slice(0, 2)) : undefined;

/** The beginnings of the codes that lie in a code: those of `31-33` are 31, 32 and 33. */
export function beginningsOf(code: string): readonly string[] {
  const range = /^(\d\d)-(\d\d)$/.exec(code);
  if (!range) return [code];
  const [low, high] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: high - low + 1 }, (_, at) => String(low + at));
}

/** Whether a code lies in another, or is it: 511 in 51, 336 in 31-33. */
export const liesIn = (code: string, within: string): boolean =>
  beginningsOf(code).every((own) => beginningsOf(within).some((begin) => own.startsWith(begin)));
