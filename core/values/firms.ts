/** The employees of firms that are counted together, both ends included; `high` is Infinity where there is no upper end. */
export interface SizeBand {
  readonly low: number;
  readonly high: number;
}

/** Where firms are counted, and how it may be spelt. */
export interface FirmPlace {
  /** A nation holds its states, a state its counties; places of another kind hold none of each other. */
  readonly level: 'nation' | 'state' | 'county' | 'other';
  readonly name: string;
  /** What an account there says under `country` and under `state`; no spelling at all: nothing is known of it. */
  readonly country: readonly string[];
  readonly state: readonly string[];
}

/** How industries are told in a table of firms. */
export type IndustryScheme = 'NAICS' | 'ISIC' | 'SIC' | 'names';

/** One row of a table of firms. A figure that is not shown is null. */
export interface FirmRow {
  /** A code without fillers (`51`, `31-33`, `5112`), or the name where the table has no codes; empty for all industries. */
  readonly industry: string;
  /** What the industry is called; empty where the table does not say. */
  readonly title: string;
  /** Null for firms of all sizes. */
  readonly band: SizeBand | null;
  /** Place among the places of the table. */
  readonly place: number;
  readonly firms: number | null;
  readonly employment: number | null;
  /** Money a year, in whole units. */
  readonly payroll: number | null;
  readonly receipts: number | null;
}

/** A table of firms by industry, size band and place, as it was read. */
export interface FirmTable {
  readonly source: 'SUSB' | 'CBP' | 'QCEW' | 'own';
  /** What is counted; a firm of several establishments is counted at each where firms are not. */
  readonly counts: 'firms' | 'establishments';
  readonly scheme: IndustryScheme;
  readonly places: readonly FirmPlace[];
  readonly rows: readonly FirmRow[];
  /** The most that a row can hold which is left out or not shown: publishers withhold few firms; null where unknown. */
  readonly mostWithheld: number | null;
}
