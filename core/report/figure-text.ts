import type { CheckUnit } from '../coverage/check-finding';
import type { MaturityFinding } from '../maturity/maturity';
import type { FigureUnit } from '../segments/guardrail';
import { numberText } from '../values/number-text';

type MaturityUnit = MaturityFinding['unit'];

/** The figure of a guardrail, of a check or of a test of maturity as people read it: `23.5 %`, `1,200`, `0.82`; not known is the empty text. */
export function figureText(figure: number | null, unit: FigureUnit | CheckUnit | MaturityUnit): string {
  if (figure === null) return '';
  return unit === 'share' ? `${numberText(figure * 100, 1)} %` : numberText(figure, unit === 'ratio' ? 2 : 1);
}
