import type { CheckUnit } from '../coverage/check-finding';
import type { FigureUnit } from '../segments/guardrail';
import { numberText } from '../values/number-text';

/** The figure of a guardrail or of a check as people read it: `23.5 %`, `1,200`, `0.82`; not known is the empty text. */
export function figureText(figure: number | null, unit: FigureUnit | CheckUnit): string {
  if (figure === null) return '';
  return unit === 'share' ? `${numberText(figure * 100, 1)} %` : numberText(figure, unit === 'ratio' ? 2 : 1);
}
