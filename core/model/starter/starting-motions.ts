import type { Motion, MotionFunction } from '../../coverage/coverage-rules';

/** Lines of a function: name, first-year contract from which it pays, deals a year that it can work. */
type Band = readonly [name: string, acv: number, deals?: number];

const bands: Readonly<Record<MotionFunction, readonly Band[]>> = {
  marketing: [
    ['inbound', 0],
    ['prospecting', 15_000],
    ['account based', 50_000],
    ['targeting', 500_000],
  ],
  sales: [
    ['product-led', 0],
    ['one-stage', 1_000],
    ['two-stage', 15_000, 2_000],
    ['field', 50_000, 500],
    ['named', 500_000, 50],
  ],
  success: [
    ['community', 0],
    ['help desk', 1_000],
    ['volume', 15_000],
    ['segment', 50_000],
    ['accounts', 500_000],
  ],
};

/** Ways to market, sell and serve by first-year contract, each a rule of thumb. */
export const startingMotions = (thumb: string): readonly Motion[] =>
  (Object.keys(bands) as MotionFunction[]).flatMap((whose) =>
    bands[whose].map(([name, acv, deals]) => ({
      name,
      for: whose,
      acv,
      ...(deals === undefined ? {} : { deals }),
      note: thumb,
    })),
  );
