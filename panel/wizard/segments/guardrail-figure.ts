import type { FigureUnit } from '#core';
import type { Figures } from '../../figures';

/** A figure of a guardrail as its unit is written. */
export function guardrailFigure(figure: number, unit: FigureUnit, figures: Figures): string {
  return unit === 'share' ? figures.fineShare(figure) : figures.exact(figure);
}
