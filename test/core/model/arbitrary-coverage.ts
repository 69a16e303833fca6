import fc from 'fast-check';
import {
  motionFunctions,
  type BalanceRule,
  type CalendarStep,
  type CoverageRules,
  type Motion,
  type MotionInUse,
  type Role,
  type Touch,
} from '../../../core/coverage/coverage-rules';
import { fold } from '../../../core/expr/fold';
import type { Pieces } from './arbitrary-worth';

const share = fc
  .oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((each) => each + 0);
const money = fc
  .oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.double({ min: 0, max: 1e9, noNaN: true }))
  .map((each) => each + 0);
const capacity = fc.oneof(
  fc.integer({ min: 1, max: 5000 }),
  fc.double({ min: 0.01, max: 5000, noNaN: true }),
);
const whole = fc.nat(400);
const said = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined && each !== null),
  ) as Value;

const distinct = (text: fc.Arbitrary<string>, most: number) =>
  fc.uniqueArray(text, { minLength: 1, maxLength: most, selector: fold });

/** Each name has what the other values say. */
const each = <Value, Item>(
  names: readonly string[],
  value: fc.Arbitrary<Value>,
  make: (name: string, value: Value, at: number) => Item,
): fc.Arbitrary<Item[]> => fc.tuple(...names.map((name, at) => value.map((one) => make(name, one, at))));

/** Ratios name a role that stands before, so that none goes round in a circle. */
const rolesOf = (names: readonly string[], { noted }: Pieces): fc.Arbitrary<Role[]> =>
  each(
    names,
    noted(
      fc.record(
        {
          quota: money,
          cost: money,
          accounts: capacity,
          hours: capacity,
          spend: capacity,
          attainment: share,
          attrition: share,
          ramp: fc.array(share, { minLength: 1, maxLength: 9 }),
          each: capacity,
        },
        { requiredKeys: [] },
      ),
    ),
    (name, { each: many, ...role }, at) =>
      said({
        name,
        ...role,
        ...(many !== undefined && at > 0 ? { ratio: { of: names[at - 1]!, each: many } } : {}),
      } as Role),
  );

function touchesOf(
  roles: readonly string[],
  segments: readonly string[],
  regions: readonly string[],
  { noted }: Pieces,
): fc.Arbitrary<Touch[]> {
  const touch = fc.record({
    segment: fc.constantFrom(...segments),
    role: fc.constantFrom(...roles),
    hours: money,
    region: fc.constantFrom(undefined, ...regions),
  });
  return fc.uniqueArray(noted(touch.map((one) => said(one as Touch))), {
    minLength: 1,
    maxLength: 6,
    selector: ({ segment, role, region = '' }) => [segment, role, region].map(fold).join('\u0000'),
  });
}

function motionsOf(
  segments: readonly string[],
  { text, noted }: Pieces,
): fc.Arbitrary<Pick<CoverageRules, 'motions' | 'motionsInUse'>> {
  const motion = fc
    .record({
      name: text,
      for: fc.constantFrom(...motionFunctions),
      acv: money,
      deals: fc.option(capacity),
      lifetime: fc.option(capacity),
    })
    .map((one) => said(one as Motion));
  return fc
    .uniqueArray(noted(motion), {
      minLength: 1,
      maxLength: 6,
      selector: ({ name, for: whose }) => `${whose} ${fold(name)}`,
    })
    .chain((motions) =>
      fc
        .uniqueArray(
          noted(
            fc
              .tuple(fc.constantFrom(...segments), fc.constantFrom(...motions))
              .map(([segment, one]): MotionInUse => ({ segment, for: one.for, motion: one.name })),
          ),
          { maxLength: 4, selector: ({ segment, for: whose }) => `${whose} ${fold(segment)}` },
        )
        .map((motionsInUse) => ({ motions, ...(motionsInUse.length > 0 ? { motionsInUse } : {}) })),
    );
}

const balancesOf = (roles: readonly string[], { noted }: Pieces): fc.Arbitrary<BalanceRule[]> => {
  const field = fc.option(fc.constantFrom('country', 'industry', 'technologies', '__proto__'));
  const some = <Value extends object>(value: fc.Arbitrary<Value>) =>
    value.map((one) => (Object.keys(said(one)).length > 0 ? said(one) : undefined));
  return each(
    roles,
    noted(
      fc.record({
        weights: some(
          fc.record({
            potential: fc.option(money),
            hours: fc.option(money),
            unlikely: fc.option(money),
          }),
        ),
        tolerance: fc.option(share),
        keepOwner: fc.option(share),
        mostMoves: fc.option(whole),
        returnAfter: fc.option(whole),
        restFor: fc.option(whole),
        needs: some(
          fc.record({ region: field, language: field, 'time zone': field, skill: field, segment: field }),
        ),
        lock: field,
      }),
    ),
    (role, rule) => said({ role, ...rule } as unknown as BalanceRule),
  );
};

const calendarOf = ({ text, noted }: Pieces): fc.Arbitrary<CalendarStep[]> =>
  fc.uniqueArray(
    noted(
      fc
        .record({ name: text, weeksBefore: whole, weeks: fc.option(whole), owner: fc.option(text) })
        .map((one) => said(one as CalendarStep)),
    ),
    { minLength: 1, maxLength: 5, selector: ({ name }) => fold(name) },
  );

/** A part, or in one of three models nothing. */
const or = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

/**
 * What a model says of coverage, in parts that hang together: nothing in a third of the models.
 * @param segments names that touches and motions may be of
 * @param regions names that touches may be limited to
 */
export function coverageOf(
  pieces: Pieces,
  segments: readonly string[],
  regions: readonly string[],
): fc.Arbitrary<CoverageRules> {
  const some = distinct(pieces.text, 4)
    .chain((names) =>
      fc.record({
        roles: rolesOf(names, pieces),
        touches: or(touchesOf(names, segments, regions, pieces)),
        balances: or(fc.subarray([...names], { minLength: 1 }).chain((some) => balancesOf(some, pieces))),
        motions: or(motionsOf(segments, pieces)),
        kickOff: or(pieces.noted(fc.record({ day: pieces.day }))),
        calendar: or(calendarOf(pieces)),
      }),
    )
    .map(({ motions, ...rules }) => said({ ...rules, ...motions } as CoverageRules));
  return fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: some });
}
