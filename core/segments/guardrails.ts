import type { Guardrail } from './guardrail';
import { difference } from './guardrails/difference';
import { effort } from './guardrails/effort';
import { fillRate } from './guardrails/fill-rate';
import { geography } from './guardrails/geography';
import { handful } from './guardrails/handful';
import { linesTooLow } from './guardrails/lines-too-low';
import { minute } from './guardrails/minute';
import { overlap } from './guardrails/overlap';
import { quotaCells } from './guardrails/quota-cells';
import { starvingCells } from './guardrails/starving-cells';
import { tooEarly } from './guardrails/too-early';
import { topSegment } from './guardrails/top-segment';
import { unlikelyBuyers } from './guardrails/unlikely-buyers';
import { valueCaptured } from './guardrails/value-captured';
import { valueShare } from './guardrails/value-share';

/**
 * Every guardrail, in the order in which they are shown. New ones are added at the end. One that asks for tables beside the
 * accounts and is given none answers `not known`, and says which table it needs.
 */
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
  difference,
  effort,
  handful,
  starvingCells,
  unlikelyBuyers,
];
