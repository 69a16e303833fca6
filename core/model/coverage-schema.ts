import * as z from 'zod/mini';
import { motionFunctions } from '../coverage/coverage-rules';

const text = z.string();
const number = z.number();
const note = z.optional(text);
const some = z.optional(number);
const field = z.optional(text);

const role = z.strictObject({
  name: text,
  quota: some,
  cost: some,
  accounts: some,
  hours: some,
  spend: some,
  attainment: some,
  attrition: some,
  ramp: z.optional(z.array(number)),
  ratio: z.optional(z.strictObject({ of: text, each: number })),
  note,
});

const touch = z.strictObject({ segment: text, role: text, hours: number, region: z.optional(text), note });

const motion = z.strictObject({
  name: text,
  for: z.enum(motionFunctions),
  acv: number,
  deals: some,
  lifetime: some,
  note,
});

const motionInUse = z.strictObject({ segment: text, for: z.enum(motionFunctions), motion: text, note });

const balance = z.strictObject({
  role: text,
  weights: z.optional(z.strictObject({ potential: some, hours: some, unlikely: some })),
  tolerance: some,
  keepOwner: some,
  mostMoves: some,
  returnAfter: some,
  restFor: some,
  needs: z.optional(
    z.strictObject({ region: field, language: field, 'time zone': field, skill: field, segment: field }),
  ),
  lock: field,
  note,
});

const step = z.strictObject({
  name: text,
  weeksBefore: number,
  weeks: some,
  owner: z.optional(text),
  note,
});

/** The shapes of what a model may say of coverage: each key may be absent. */
export const coverageShape = {
  roles: z.optional(z.array(role)),
  touches: z.optional(z.array(touch)),
  motions: z.optional(z.array(motion)),
  motionsInUse: z.optional(z.array(motionInUse)),
  balances: z.optional(z.array(balance)),
  kickOff: z.optional(z.strictObject({ day: text, note })),
  calendar: z.optional(z.array(step)),
};
