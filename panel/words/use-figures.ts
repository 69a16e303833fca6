import { createContext, useContext } from 'react';
import type { Figures } from '../figures';
import { figuresFor } from '../figures';

/** Numbers, money and days as the workbook's locale writes them, for everything inside the panel. */
export const FiguresContext = createContext<Figures>(figuresFor('en-US'));

/** How a component writes numbers. */
export function useFigures(): Figures {
  return useContext(FiguresContext);
}
