/**
 * Divisions of ISIC Rev. 4 (NACE Rev. 2 has the same) and the NAICS sectors that most of each lies in. A crosswalk of divisions is
 * coarse: 62 and 63 hold what NAICS parts into information (51) and professional services (54), and stand with both.
 * Source: Census Bureau, 2017 NAICS to ISIC Rev. 4 concordance, read by division.
 */
const isicLines =
  '01-03 11|05-09 21|10-33 31-33|35-36 22|37-39 56|41-43 23|45 44-45 42|46 42|47 44-45|49-53 48-49|55-56 72|58-61 51|' +
  '62-63 51 54|64-66 52|68 53|69-75 54|77 53|78-82 56|84 92|85 61|86-88 62|90-93 71|94-96 81|97-98 81|99 92';

/** Sections of ISIC by their first and last division. */
const sectionLines =
  'A 01 03|B 05 09|C 10 33|D 35 35|E 36 39|F 41 43|G 45 47|H 49 53|I 55 56|J 58 63|K 64 66|L 68 68|M 69 75|N 77 82|O 84 84|' +
  'P 85 85|Q 86 88|R 90 93|S 94 96|T 97 98|U 99 99';

/**
 * Major groups of the Standard Industrial Classification (1987) and the NAICS sectors that most of each lies in; 73, business
 * services, is parted by its third digit, since software stands in it.
 * Source: Census Bureau, 1987 SIC to 2002 NAICS bridge, read by major group.
 */
const sicLines =
  '01-02 11|07 11 54|08-09 11|10-14 21|15-17 23|20-39 31-33|40-47 48-49|48 51|49 22 56|50-51 42|52-57 44-45|58 72|59 44-45|' +
  '60-64 52|65 53|67 52|70 72|731 54|732 56|733 54|734 56|735 53|736 56|737 51 54|738 56|72 81|75-76 81|78 51|79 71|80 62|' +
  '81 54|82 61|83 62|84 71|86 81|87 54|88 81|89 54|91-97 92|99 99';

interface Line {
  readonly low: string;
  readonly high: string;
  readonly sectors: readonly string[];
}

const linesOf = (text: string): readonly Line[] =>
  text.split('|').map((line) => {
    const [range = '', ...sectors] = line.split(' ');
    const [low = '', high = low] = range.split('-');
    return { low, high, sectors };
  });

const isic = linesOf(isicLines);
const sic = linesOf(sicLines);
const sections = new Map(
  sectionLines.split('|').map((line) => {
    const [letter = '', low = '', high = ''] = line.split(' ');
    return [letter, { low, high }] as const;
  }),
);

/** The sectors of the lines that a code lies in, or that lie in it. */
const among = (lines: readonly Line[], low: string, high: string): readonly string[] => [
  ...new Set(
    lines
      .filter((line) => line.low.slice(0, high.length) <= high && low.slice(0, line.high.length) <= line.high)
      .flatMap((line) => line.sectors),
  ),
];

/** The NAICS sectors of an ISIC or NACE code: a section (`J`), a division (`62`, `J62`), a class (`62.01`); none where it is no code. */
export function sectorsOfIsic(code: string): readonly string[] {
  const [, letter = '', digits = ''] =
    /^([A-U]?)\.?(\d{0,4})$/.exec(code.replace(/[. ]/g, '').toUpperCase()) ?? [];
  const section = sections.get(letter);
  if (digits.length >= 2) return among(isic, digits.slice(0, 2), digits.slice(0, 2));
  return section ? among(isic, section.low, section.high) : [];
}

/** The NAICS sectors of a SIC code of 2 to 8 digits; none where it is no code. */
export function sectorsOfSic(code: string): readonly string[] {
  const digits = code.replace(/[^\d]/g, '').slice(0, 3);
  if (digits.length < 2 || /[a-z]/i.test(code)) return [];
  return among(sic, digits, digits);
}

/** The section of an ISIC or NACE division: J for 62; the empty text where there is none. */
export function sectionOfIsic(code: string): string {
  const division = /^[A-U]?(\d\d)/i.exec(code)?.[1] ?? '';
  return [...sections].find(([, { low, high }]) => low <= division && division <= high)?.[0] ?? '';
}
