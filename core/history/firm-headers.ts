import { columnUnder } from '../accounts/column-under';
import { plainHeader, withoutRemark } from '../accounts/header-words';
import { checkSaid, type SaidColumn } from '../accounts/recognise-as';
import { fold } from '../expr/fold';
import { found, refused, type Result } from '../values/problem';
import type { SizeBand } from '../values/firms';
import { readSizeBand } from '../values/size-band';
import type { Table } from '../values/table';

/** What a column of a table of firms holds. */
export const firmFields = [
  ...['industry code', 'industry', 'size', 'size code', 'place code', 'place', 'county', 'country'],
  ...['firms', 'establishments', 'employment', 'payroll', 'receipts', 'withheld', 'ownership', 'legal form'],
] as const;
export type FirmField = (typeof firmFields)[number];

/** Headers without case, blanks and punctuation: those of SUSB, CBP and QCEW as they are downloaded, then others. */
const headers: Readonly<Record<FirmField, string>> = {
  'industry code':
    'naics|naicscode|naics2017|naics2022|naics2012|industrycode|isic|isiccode|sic|siccode|nace|nacecode|nacerev2|wz|wzcode|codenaf',
  industry:
    'naicsdescription|naicsdscr|naicsdescr|naics2017label|naics2022label|industrytitle|industry|industryname|industrydescription|sector|branche|wirtschaftszweig|isicdescription|sicdescription|nacedescription',
  size: 'enterprisesize|entrsizedscr|enterpriseemploymentsize|enterpriseemploymentsizedescription|empszeslabel|empszesttl|empszfilabel|sizetitle|size|sizeband|sizeclass|employees|employeeband|employeesize|employmentsize|companysize|firmsize|grossenklasse|beschaftigtengrossenklasse|mitarbeiter',
  'size code': 'entrsize|empszes|empszfi|sizecode',
  'place code': 'state|fipstate|statefips|statecode|areafips|geoid',
  place:
    'statename|statedscr|statedescription|areatitle|geographicareaname|name|place|region|bundesland|area|geotitle|geottl',
  county: 'fipscty|countyfips|county|countycode|cntycode',
  country: 'country|nation|land|countryname',
  firms:
    'firms|firm|numberoffirms|firmcount|companies|enterprises|unternehmen|anzahlunternehmen|numberofcompanies',
  establishments:
    'establishments|estb|est|estab|numberofestablishments|annualavgestabs|annualavgestabscount|qtrlyestabs|qtrlyestabscount|betriebe',
  employment:
    'employment|empl|empln|emp|annualavgemplvl|month3emplvl|numberofemployees|beschaftigte|totalemployment',
  payroll: 'annualpayroll|payroll|payr|payrn|payann|ap|totalannualwages|wages',
  receipts: 'receipts|rcpt|rcptn|rcptot|revenue|sales|umsatz|turnover',
  withheld: 'disclosurecode|flag|suppressionflag|emplflr',
  ownership: 'owncode|ownership',
  'legal form': 'lfo|legalform',
};

const fieldOf: ReadonlyMap<string, FirmField> = new Map(
  firmFields.flatMap((field) => headers[field].split('|').map((header) => [header, field] as const)),
);

/** A header for comparing: what says a year or a unit in brackets does not count. */
const compact = (header: string): string => plainHeader(withoutRemark(header)).replaceAll(' ', '');

/** A column that holds the count of one size band: `n<5`, `n5_9`, `n1000` in County Business Patterns. */
export interface BandColumn {
  readonly column: number;
  readonly band: SizeBand;
}

/** Where the columns of a table of firms stand, from 0. */
export interface FirmColumns {
  readonly of: ReadonlyMap<FirmField, number>;
  readonly bands: readonly BandColumn[];
}

/** Of CBP's `n1000` and `n1000_1` to `n1000_4` the first is their sum; these are all that a place of it tells. */
function bandColumns({ headers: names }: Table): BandColumn[] {
  return names.flatMap((header, column) => {
    const count = /^n(<?\d+(?:_\d+)?)$/i.exec(header.trim())?.[1];
    if (count === undefined || /^1000_\d$/.test(count)) return [];
    const band = readSizeBand(/^\d+$/.test(count) ? `${count}+` : count);
    return band ? [{ column, band }] : [];
  });
}

/**
 * Finds the columns of a table of firms by their headers; the first of several counts, and what the user says decides.
 * @returns the columns, or headers that the table lacks
 */
export function firmColumns(table: Table, said: readonly SaidColumn[] = []): Result<FirmColumns> {
  const problems = checkSaid(table, said);
  if (problems.length > 0) return refused(problems);
  const of = new Map<FirmField, number>();
  for (const { field, header } of said) {
    const known = firmFields.find((each) => each === fold(field));
    if (known) of.set(known, columnUnder(table, header));
  }
  table.headers.forEach((header, column) => {
    const field = fieldOf.get(compact(header));
    if (field && !of.has(field) && ![...of.values()].includes(column)) of.set(field, column);
  });
  return found({ of, bands: bandColumns(table) });
}
