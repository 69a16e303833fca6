import { useMemo } from 'react';
import type { Figures } from '../figures';
import { useFigures } from '../words/use-figures';
import type { Quantity } from './chart-props';

/** How figures of a quantity are written. */
export interface QuantityWriting {
  /** On axes and labels. */
  readonly short: (value: number) => string;
  /** In tables and for the ear. */
  readonly full: (value: number) => string;
}

export function quantityWriting(figures: Figures, quantity: Quantity): QuantityWriting {
  switch (quantity.kind) {
    case 'number':
      return { short: figures.short, full: figures.exact };
    case 'share':
      return { short: figures.share, full: figures.fineShare };
    case 'money': {
      const { currency } = quantity;
      return {
        short: (value) => figures.shortMoney(value, currency),
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
