import { useMemo } from 'react';
import type { Figures } from '../figures';
import { useFigures } from '../words/use-figures';
import type { Quantity } from './chart-props';

/** How figures of a quantity are written. */
export interface QuantityWriting {
  /** On axes. */
  readonly short: (value: number) => string;
  /** On labels: as it is while it has room. */
  readonly label: (value: number) => string;
  /** In tables and for the ear. */
  readonly full: (value: number) => string;
}

/** Longer figures are cut short on labels. */
const mostInFull = 100_000;

function quantityWriting(figures: Figures, quantity: Quantity): QuantityWriting {
  switch (quantity.kind) {
    case 'number':
      return {
        short: figures.short,
        label: (value) => (Math.abs(value) < mostInFull ? figures.exact(value) : figures.short(value)),
        full: figures.exact,
      };
    case 'share':
      return { short: figures.share, label: figures.share, full: figures.fineShare };
    case 'change':
      return { short: figures.signed, label: figures.signed, full: figures.signed };
    case 'money': {
      const { currency } = quantity;
      return {
        short: (value) => figures.shortMoney(value, currency),
        label: (value) => figures.shortMoney(value, currency),
        full: (value) => figures.money(value, currency),
      };
    }
  }
}

const plain: Quantity = { kind: 'number' };

/** How a chart writes the figures of its quantity; plain numbers unless said. */
export function useQuantity(quantity: Quantity = plain): QuantityWriting {
  const figures = useFigures();
  const currency = quantity.kind === 'money' ? quantity.currency : '';
  return useMemo(
    () => quantityWriting(figures, quantity.kind === 'money' ? { kind: 'money', currency } : quantity),
    [figures, quantity.kind, currency],
  );
}
