/** A product line of the sample. */
export interface Product {
  readonly name: string;
  readonly line: string;
  /** List price a year, in money. */
  readonly listPrice: number;
}

/** What the sample's seller sells. */
export const products: readonly Product[] = [
  { name: 'Core Platform', line: 'Platform', listPrice: 12_000 },
  { name: 'Core Platform Plus', line: 'Platform', listPrice: 30_000 },
  { name: 'Insights', line: 'Analytics', listPrice: 9_000 },
  { name: 'Connect', line: 'Integration', listPrice: 6_000 },
  { name: 'Guard', line: 'Security', listPrice: 15_000 },
];
