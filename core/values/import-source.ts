/** What one column of an import holds. */
export interface SourceColumn {
  /** The header that the import gives it. */
  readonly header: string;
  /** The key of the field that it fills; null where it is left out. */
  readonly field: string | null;
}

/** How the files of one source are read: part `source` of the Model sheet. */
export interface ImportSource {
  /** What the user calls it: `HubSpot`, `Vendor list`. */
  readonly name: string;
  readonly columns: readonly SourceColumn[];
  /** The headers of the import by which its rows are told apart. */
  readonly key: readonly string[];
  readonly note?: string;
}
