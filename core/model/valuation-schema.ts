import * as z from 'zod/mini';
import { tests } from '../expr/condition';
import { cardNames } from '../scoring/scorecard';
import { quadrantNames } from '../value/valuation';

const text = z.string();
const number = z.number();
const note = z.optional(z.string());
const some = z.optional(number);
const texts = z.array(text);

/** The shape of conditions: alternatives of conditions that must all hold. */
export const whenSchema = z.array(
  z.array(
    z.strictObject({
      field: text,
      test: z.enum(tests),
      value: z.union([z.null(), number, text, z.array(number), texts]),
      note,
    }),
  ),
);

const ruleShape = { name: text, when: whenSchema, regions: z.optional(texts), note };

/** The shape of a rule: a name, its conditions, the regions it is limited to. */
export const ruleSchema = z.strictObject(ruleShape);

const stage = z.strictObject({ outcome: z.enum(['won', 'lost', 'open']), names: texts, note });

const scorecard = z.strictObject({
  name: z.enum(cardNames),
  base: number,
  learned: text,
  rows: number,
  won: number,
  prior: z.union([z.null(), number]),
  auc: number,
  aucLow: number,
  aucHigh: number,
  brier: number,
  note,
});

const characteristic = z.strictObject({
  name: text,
  card: z.enum(cardNames),
  field: text,
  bins: z.array(
    z.strictObject({
      test: z.enum(['from', 'in', 'contains any', 'is yes', 'is no', 'is blank', 'otherwise']),
      value: z.union([z.null(), number, texts]),
      points: number,
      note,
    }),
  ),
  note,
});

const potential = z.strictObject({
  name: text,
  method: z.enum(['peer', 'formula', 'column']),
  from: text,
  quantile: some,
  note,
});

const peer = z.strictObject({
  ...ruleShape,
  spend: number,
  low: some,
  high: some,
  accounts: number,
  weight: number,
  product: z.optional(text),
});

const retentionShape = { name: text, accounts: some, note };
const retention = z.discriminatedUnion('method', [
  z.strictObject({
    ...retentionShape,
    method: z.literal('sBG'),
    alpha: number,
    beta: number,
    alphaError: some,
    betaError: some,
  }),
  z.strictObject({ ...retentionShape, method: z.literal('constant'), rate: number }),
  z.strictObject({ ...retentionShape, method: z.literal('curve'), remaining: z.array(number) }),
]);

const lifetime = z.strictObject({
  margin: number,
  discount: number,
  horizon: number,
  growth: number,
  timing: z.enum(['start', 'middle', 'end']),
  land: z.union([number, text]),
  acquisitionCost: z.union([z.null(), number]),
  notes: z.optional(
    z.strictObject({
      margin: note,
      discount: note,
      horizon: note,
      growth: note,
      timing: note,
      land: note,
      'acquisition cost': note,
    }),
  ),
});

const road = z.strictObject({
  spend: number,
  whitespace: number,
  quadrants: z.array(z.strictObject({ name: z.enum(quadrantNames), role: text, coverage: text, note })),
  notes: z.optional(z.strictObject({ spend: note, whitespace: note })),
});

/** The shapes of what a model may say of worth: each key may be absent. */
export const valuationShape = {
  stages: z.optional(z.array(stage)),
  propensity: z.optional(z.array(scorecard)),
  characteristics: z.optional(z.array(characteristic)),
  potential: z.optional(z.array(potential)),
  peers: z.optional(z.array(peer)),
  retention: z.optional(z.array(retention)),
  lifetime: z.optional(lifetime),
  tiers: z.optional(z.array(z.strictObject({ name: text, from: number, share: some, note }))),
  road: z.optional(road),
};
