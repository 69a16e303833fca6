import { editDistance } from '../edit-distance';
import { nameComparer, NAME_NEAR, NAME_REORDERED, NAME_SIMILAR, type NameComparer } from './compare-names';
import { levelIn, strides } from './compared-fields';
import type { DuplicateRecords } from './duplicate-records';
import type { NameBook } from './name-book';
import type { TextCodes } from './text-codes';

/** Why two records that agree are parts of one group of firms rather than one account. */
export const relationNames = ['none', 'parent', 'family', 'place', 'country', 'sub-domain'] as const;
export type RelationName = (typeof relationNames)[number];
const [, PARENT, FAMILY, PLACE, COUNTRY, SUB_DOMAIN] = [0, 1, 2, 3, 4, 5];

/** Compares any two records. */
export interface RecordComparer {
  /** The levels of all fields as one number (`levelIn`). */
  patternOf(one: number, other: number): number;
  /** A place in `relationNames`. */
  relationOf(one: number, other: number, pattern: number): number;
}

const differ = ({ codes }: TextCodes, one: number, other: number): boolean =>
  codes[one] !== 0 && codes[other] !== 0 && codes[one] !== codes[other];
const agree = ({ codes }: TextCodes, one: number, other: number): boolean =>
  codes[one] !== 0 && codes[one] === codes[other];

const firstLabel = (domain: string): string => domain.slice(0, domain.indexOf('.'));
const leastLabel = 4;
const exchange = 5;

/** What stands before a domain for a purpose, not for a part of the firm. */
const purposes = new Set(
  'shop store blog mail info portal web m go get app careers jobs support help news my home site'.split(' '),
);

const SITE_ALIKE = 2;

function domainLevel({ domain }: DuplicateRecords, one: number, other: number): number {
  const [first, second] = [domain.codes[one]!, domain.codes[other]!];
  if (first === 0 || second === 0) return 0;
  if (first === second) return 3;
  const [left, right] = [domain.texts[first]!, domain.texts[second]!];
  if (left.charCodeAt(0) !== right.charCodeAt(0) || left.includes('@') || right.includes('@')) return 1;
  const [label, beside] = [firstLabel(left), firstLabel(right)];
  if (label.length < leastLabel) return 1;
  const isTypo = label.length > 6 && !/\d/.test(label + beside) && editDistance(label, beside, 1) <= 1;
  return label === beside || isTypo ? SITE_ALIKE : 1;
}

function phoneLevel({ phone }: DuplicateRecords, one: number, other: number): number {
  const [first, second] = [phone.codes[one]!, phone.codes[other]!];
  if (first === 0 || second === 0) return 0;
  if (first === second) return 3;
  return phone.texts[first]!.slice(0, exchange) === phone.texts[second]!.slice(0, exchange) ? 2 : 1;
}

function placeLevel(records: DuplicateRecords, one: number, other: number): number {
  const { country, region, city, postalCode, street } = records;
  if (differ(country, one, other)) return 1;
  const isOneCountry = agree(country, one, other);
  const isOneCode = agree(postalCode, one, other);
  const isOneCity = agree(city, one, other);
  if (agree(street, one, other) && (isOneCode || isOneCity)) return 6;
  if (isOneCode) return 5;
  if (isOneCity) return differ(region, one, other) ? 2 : 4;
  if (differ(city, one, other) || differ(postalCode, one, other) || differ(region, one, other)) return 2;
  return isOneCountry || agree(region, one, other) ? 3 : 0;
}

function sizeLevel({ employees, revenue }: DuplicateRecords, one: number, other: number): number {
  const isCounted = employees[one]! > 0 && employees[other]! > 0;
  const [first, second] = isCounted ? [employees[one]!, employees[other]!] : [revenue[one]!, revenue[other]!];
  if (!(first > 0 && second > 0)) return 0;
  const ratio = first > second ? first / second : second / first;
  return ratio <= 1.25 ? 3 : ratio <= 3 ? 2 : 1;
}

function isParentOf({ parent, parentRow, name }: DuplicateRecords, parentAt: number, child: number): boolean {
  if (parentRow[child] === parentAt) return true;
  const code = parent.codes[child]!;
  return code !== 0 && parent.texts[code] === name.texts[name.codes[parentAt]!];
}

function patternOf(records: DuplicateRecords, names: NameComparer, one: number, other: number): number {
  const { name, page, industry } = records;
  const pageLevel = agree(page, one, other) ? 2 : differ(page, one, other) ? 1 : 0;
  const industryLevel = agree(industry, one, other) ? 2 : differ(industry, one, other) ? 1 : 0;
  const nameLevel = names.levelOf(name.codes[one]!, name.codes[other]!);
  const site = domainLevel(records, one, other);
  // Namesakes call their sites alike: where the names agree, the same label says nothing more.
  const isImplied = site === SITE_ALIKE && nameLevel >= NAME_NEAR;
  return (
    nameLevel +
    (isImplied ? 0 : site) * strides[1]! +
    phoneLevel(records, one, other) * strides[2]! +
    pageLevel * strides[3]! +
    placeLevel(records, one, other) * strides[4]! +
    industryLevel * strides[5]! +
    sizeLevel(records, one, other) * strides[6]!
  );
}

/** The host of a record without what stands before it for a purpose. */
function ownHost({ host }: DuplicateRecords, row: number): string {
  const text = host.texts[host.codes[row]!]!;
  const dot = text.indexOf('.');
  return purposes.has(text.slice(0, dot)) ? text.slice(dot + 1) : text;
}

const haveOneParent = ({ parent, parentRow }: DuplicateRecords, one: number, other: number): boolean =>
  agree(parent, one, other) || (parentRow[one]! >= 0 && parentRow[one] === parentRow[other]);

function relationOf(
  records: DuplicateRecords,
  names: NameComparer,
  one: number,
  other: number,
  level: number,
): number {
  const { name, domain, host, phone, country, street, postalCode } = records;
  const isNamedApart = level < NAME_REORDERED;
  if (isNamedApart && (isParentOf(records, one, other) || isParentOf(records, other, one))) return PARENT;
  // One telephone number, street or postal code is one firm, whatever its branches are called.
  if ([phone, street, postalCode].some((field) => agree(field, one, other))) return 0;
  if (level <= NAME_NEAR && haveOneParent(records, one, other)) return FAMILY;
  if (isNamedApart && names.differInPlace(name.codes[one]!, name.codes[other]!)) return PLACE;
  if (differ(country, one, other) && domainLevel(records, one, other) >= SITE_ALIKE) return COUNTRY;
  const isPart = agree(domain, one, other) && differ(host, one, other) && level <= NAME_SIMILAR;
  return isPart && ownHost(records, one) !== ownHost(records, other) ? SUB_DOMAIN : 0;
}

/** Opens the comparison of records. */
export function recordComparer(records: DuplicateRecords, book: NameBook): RecordComparer {
  const names = nameComparer(book);
  return {
    patternOf: (one, other) => patternOf(records, names, one, other),
    relationOf: (one, other, pattern) => relationOf(records, names, one, other, levelIn(pattern, 0)),
  };
}
