/** What a field says of an account: what firm it is, where it sits, or what it runs. */
export type DataKind = 'firmographic' | 'geographic' | 'technographic';

/** The three kinds, in their order. */
export const dataKinds: readonly DataKind[] = ['firmographic', 'geographic', 'technographic'];

const fieldsOf: Readonly<Record<DataKind, readonly string[]>> = {
  firmographic: [
    ...['industry', 'naics', 'sic', 'employees', 'revenue', 'founded', 'ownership', 'growth'],
    ...['funding', 'funding stage', 'funding date', 'parent', 'ticker'],
  ],
  geographic: [
    'country',
    'region',
    'state',
    'city',
    'street',
    'postal code',
    'location',
    'time zone',
    'language',
  ],
  technographic: ['technologies'],
};

/**
 * The kind of data that a field holds; null for what names an account or says what sales knows of it.
 * @param field a field's key
 */
export function dataKindOf(field: string): DataKind | null {
  return dataKinds.find((kind) => fieldsOf[kind].includes(field)) ?? null;
}
