import type { Guardrail } from './guardrail';
import { fillRate } from './guardrails/fill-rate';
import { geography } from './guardrails/geography';
import { linesTooLow } from './guardrails/lines-too-low';
import { minute } from './guardrails/minute';
import { overlap } from './guardrails/overlap';
import { quotaCells } from './guardrails/quota-cells';
import { tooEarly } from './guardrails/too-early';
import { topSegment } from './guardrails/top-segment';
import { valueCaptured } from './guardrails/value-captured';
import { valueShare } from './guardrails/value-share';

/** Every guardrail that needs no history, in the order in which they are shown. New ones are added at the end. */
export const guardrails: readonly Guardrail[] = [
  topSegment,
  valueShare,
  overlap,
  quotaCells,
  minute,
  fillRate,
  tooEarly,
  geography,
  linesTooLow,
  valueCaptured,
];
