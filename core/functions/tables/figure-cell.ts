import type { Cell } from '../../values/cell';

/** A figure as a cell; the empty text where it is not known or has no end. */
export const figureCell = (figure: number | null): Cell =>
  figure !== null && Number.isFinite(figure) ? figure : '';
