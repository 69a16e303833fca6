import type { Cell, Table } from '#core';
import { createChance } from './chance';
import { countries, ends, middles, starts, trades, words, type Country } from './firm-words';

/** Accounts of which it is known which are the same. */
export interface KnownDuplicates {
  readonly table: Table;
  /** The firm that each row stands for. */
  readonly firms: Int32Array;
}

/** How hard the duplicates are to tell. */
export interface Difficulty {
  /** Of the rows, this share is another entry of a firm that stands above. */
  readonly duplicates: number;
  /** Of the firms, this share has the name of another one. */
  readonly namesakes: number;
  /** Of the duplicates, this share has no domain in common with the first entry. */
  readonly otherDomain: number;
  /** How often a field of a duplicate is blank, and how often it holds something else. */
  readonly blank: number;
  readonly changed: number;
  /** How many misspellings a duplicate's name has at most. */
  readonly typos: number;
  /** Only names, websites and countries are known. */
  readonly isBare?: boolean;
}

/** The difficulty that the target is set for. */
export const usualDifficulty: Difficulty = {
  ...{ duplicates: 0.15, namesakes: 0.2, otherDomain: 1 / 3, blank: 0.15, changed: 0.1, typos: 1 },
};

/** Half the fields blank or changed, half the duplicates without their domain, a third of the firms namesakes. */
export const hardDifficulty: Difficulty = {
  ...{ duplicates: 0.15, namesakes: 0.33, otherDomain: 0.5, blank: 0.3, changed: 0.25, typos: 2 },
};

/** As usual, of lists that hold no address, telephone number, industry or size. */
export const nameAloneDifficulty: Difficulty = { ...usualDifficulty, isBare: true };

type Chance = ReturnType<typeof createChance>;

const pick = <Item>(chance: Chance, from: readonly Item[]): Item => from[chance.below(from.length)]!;

interface Firm {
  readonly bare: string;
  readonly country: Country;
  readonly form: string;
  readonly industry: string;
  readonly domain: string;
  readonly phone: string;
  readonly street: string;
  readonly house: number;
  readonly postcode: string;
  readonly city: string;
  readonly employees: number;
  readonly revenue: number;
}

const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.below(10)).join('');

const plainLabel = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^a-z0-9]/g, '');

function drawName(chance: Chance): { bare: string; industry: string } {
  const [industry, behind] = pick(chance, trades);
  const stem = pick(chance, starts) + pick(chance, middles) + pick(chance, ends);
  const second = chance.happens(0.25) ? ` ${pick(chance, starts)}${pick(chance, ends)}` : '';
  return { bare: `${stem}${second} ${pick(chance, behind)}`, industry };
}

/** A domain that no other firm has. */
function freeDomain(label: string, ending: string, taken: Map<string, number>): string {
  const wanted = `${label}.${ending}`;
  const times = (taken.get(wanted) ?? 0) + 1;
  taken.set(wanted, times);
  return times === 1 ? wanted : `${label}-${times}.${ending}`;
}

function drawFirm(chance: Chance, namesake: Firm | null, taken: Map<string, number>): Firm {
  const { bare, industry } = drawName(chance);
  const name = namesake?.bare ?? bare;
  const others = countries.filter((country) => country !== namesake?.country);
  const country = pick(chance, namesake && chance.happens(0.7) ? others : countries);
  const employees = Math.max(1, Math.round(Math.exp(1.5 + 7 * chance.next())));
  const isWhole = namesake !== null || chance.happens(0.5);
  const label = plainLabel(isWhole ? name : name.split(' ')[0]!);
  return {
    ...{ bare: name, industry, country, form: pick(chance, country.forms) },
    domain: freeDomain(label, country.ending, taken),
    phone: `${country.dial} ${digits(chance, 2)} ${digits(chance, 4)} ${digits(chance, 4)}`,
    ...{ street: pick(chance, country.streets), house: 1 + chance.below(200) },
    ...{ postcode: `${1 + chance.below(9)}${digits(chance, 4)}`, city: pick(chance, country.cities) },
    ...{ employees, revenue: Math.round(employees * 150_000 * (0.5 + chance.next())) },
  };
}

const shorter: ReadonlyMap<string, string> = new Map([
  ...([
    ['Manufacturing', 'Mfg'],
    ['International', "Int'l"],
    ['Services', 'Svcs'],
    ['University', 'Univ.'],
    ['Associates', 'Assoc.'],
    ['Technologies', 'Tech'],
    ['Management', 'Mgmt'],
    ['Engineering', 'Eng.'],
    ['Industries', 'Ind.'],
    ['Laboratories', 'Labs'],
    ['Pharmaceuticals', 'Pharma'],
    ['Solutions', 'Solns'],
    ['Distribution', 'Distr.'],
  ] as const),
]);

function misspelt(chance: Chance, text: string): string {
  const at = 1 + chance.below(Math.max(1, text.length - 2));
  const way = chance.below(4);
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  if (here === ' ') return text;
  if (way === 0) return before + after;
  if (way === 1) return before + here + here + after;
  if (way === 2) return before + after.charAt(0) + here + after.slice(1);
  return before + pick(chance, words('a e i o n r s t')) + after;
}

const transliterated = (chance: Chance, text: string): string => {
  const withE = chance.happens(0.5);
  return text
    .replace(/[äöü]/g, (letter) =>
      withE ? { ä: 'ae', ö: 'oe', ü: 'ue' }[letter]! : { ä: 'a', ö: 'o', ü: 'u' }[letter]!,
    )
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
};

function otherName(chance: Chance, firm: Firm, { typos }: Difficulty): string {
  let bare = firm.bare;
  const changes = 1 + chance.below(2);
  for (let change = 0; change < changes; change += 1) {
    const way = chance.below(7);
    if (way === 0) bare = bare.toUpperCase();
    else if (way === 1) bare = transliterated(chance, bare);
    else if (way === 2)
      bare = bare
        .split(' ')
        .map((word) => shorter.get(word) ?? word)
        .join(' ');
    else if (way === 3)
      for (let typo = 0; typo < 1 + chance.below(typos); typo += 1) bare = misspelt(chance, bare);
    else if (way === 4 && chance.happens(0.3)) bare = bare.split(' ').reverse().join(' ');
    else if (way === 5 && chance.happens(0.4)) bare = bare.split(' ').slice(0, -1).join(' ') || bare;
  }
  const form = chance.below(4);
  if (form === 0) return bare;
  return form === 1 ? `${bare}, ${pick(chance, firm.country.forms)}` : `${bare} ${firm.form}`;
}

const headers = words('Id Name Website Phone Street Zip City Country Industry Employees Revenue').map(
  (header) => (header === 'Zip' ? 'Postal Code' : header === 'Revenue' ? 'Annual Revenue' : header),
);

/** Id, name, website and country. */
const bareColumns: ReadonlySet<number> = new Set([0, 1, 2, 7]);

function firstEntry(chance: Chance, firm: Firm, id: string): Cell[] {
  const orBlank = (value: Cell, rate: number): Cell => (chance.happens(rate) ? null : value);
  return [
    id,
    `${firm.bare} ${firm.form}`,
    orBlank(`https://www.${firm.domain}`, 0.08),
    orBlank(firm.phone, 0.15),
    orBlank(`${firm.house} ${firm.street}`, 0.15),
    ...[orBlank(firm.postcode, 0.1), orBlank(firm.city, 0.05), firm.country.name],
    ...[orBlank(firm.industry, 0.05), orBlank(firm.employees, 0.15), orBlank(firm.revenue, 0.2)],
  ];
}

function laterEntry(chance: Chance, firm: Firm, id: string, difficulty: Difficulty): Cell[] {
  const { blank, changed, otherDomain } = difficulty;
  const perhaps = (value: Cell, other: () => Cell): Cell =>
    chance.happens(blank) ? null : chance.happens(changed) ? other() : value;
  const lostDomain = chance.happens(0.7)
    ? null
    : `${plainLabel(firm.bare)}-${digits(chance, 1)}.${pick(chance, countries).ending}`;
  const local = firm.phone.replace(/^\+\d+ /, '0');
  const drift = 0.85 + 0.3 * chance.next();
  return [
    id,
    otherName(chance, firm, difficulty),
    chance.happens(otherDomain)
      ? lostDomain
      : pick(chance, [firm.domain, `http://${firm.domain}/`, `shop.${firm.domain}`]),
    perhaps(
      chance.happens(0.5) ? local : firm.phone.replace(/ /g, '-'),
      () => `${firm.country.dial} ${digits(chance, 10)}`,
    ),
    perhaps(
      chance.happens(0.5)
        ? `${firm.street} ${firm.house}`
        : `${firm.house} ${firm.street.replace(/straße$/, 'str.').replace(/Street$/, 'St')}`,
      () => `${1 + chance.below(200)} ${pick(chance, firm.country.streets)}`,
    ),
    perhaps(firm.postcode, () => `${1 + chance.below(9)}${digits(chance, 4)}`),
    perhaps(transliterated(chance, firm.city), () => pick(chance, firm.country.cities)),
    perhaps(
      chance.happens(0.3) ? pick(chance, firm.country.otherNames) : firm.country.name,
      () => firm.country.name,
    ),
    perhaps(firm.industry, () => pick(chance, trades)[0]),
    ...[
      perhaps(Math.round(firm.employees * drift), () => null),
      perhaps(Math.round(firm.revenue * drift), () => null),
    ],
  ];
}

/**
 * Invents accounts some of which stand there again: with misspellings, other legal forms, abbreviations, other alphabets'
 * letters, words in another order, numbers and addresses written otherwise; and firms of one name that are not the same.
 * @returns rows in random order, and the firm of each
 */
export function makeDuplicates(
  rows: number,
  seed: number,
  difficulty: Difficulty = usualDifficulty,
): KnownDuplicates {
  const chance = createChance(seed);
  const firms: Firm[] = [];
  const taken = new Map<string, number>();
  const made: { readonly firm: number; readonly cells: Cell[] }[] = [];
  for (let at = 0; at < rows; at += 1) {
    const id = `A${at + 1}`;
    if (firms.length > 1 && chance.happens(difficulty.duplicates)) {
      const firm = chance.below(firms.length);
      made.push({ firm, cells: laterEntry(chance, firms[firm]!, id, difficulty) });
      continue;
    }
    // Each firm with a namesake makes two that share their name.
    const isNamesake = firms.length > 0 && chance.happens(difficulty.namesakes / 2);
    firms.push(drawFirm(chance, isNamesake ? firms[chance.below(firms.length)]! : null, taken));
    made.push({ firm: firms.length - 1, cells: firstEntry(chance, firms.at(-1)!, id) });
  }
  const known = (cells: Cell[]): Cell[] =>
    difficulty.isBare === true ? cells.map((cell, at) => (bareColumns.has(at) ? cell : null)) : cells;
  return {
    table: { headers, rows: made.map(({ cells }) => known(cells)), firstRow: 0, rowCount: rows },
    firms: Int32Array.from(made, ({ firm }) => firm),
  };
}
