import fc from 'fast-check';
import type { When } from '../../../core/expr/condition';
import { fold } from '../../../core/expr/fold';
import type { Model } from '../../../core/model/model';
import type { Bin, Characteristic, Scorecard } from '../../../core/scoring/scorecard';
import {
  quadrantNames,
  type Lifetime,
  type Peer,
  type PotentialSource,
  type Retention,
  type Tier,
} from '../../../core/value/valuation';

/** What arbitrary models are made of. */
export interface Pieces {
  readonly text: fc.Arbitrary<string>;
  readonly number: fc.Arbitrary<number>;
  readonly day: fc.Arbitrary<string>;
  /** Conditions on the account fields alone, at least one alternative where `least` is 1. */
  readonly whens: fc.Arbitrary<When>;
  readonly formulas: readonly string[];
  noted<Value extends object>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value>;
}

const share = fc
  .oneof(fc.constantFrom(0.5, 0.1, 0.87, 1), fc.double({ min: 0.001, max: 1, noNaN: true }))
  .map((each) => each + 0);
const money = fc
  .oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.double({ min: 0, max: 1e9, noNaN: true }))
  .map((each) => each + 0);
const positive = fc.double({ min: 0.01, max: 50, noNaN: true });
const accounts = fc.integer({ min: 1, max: 5000 });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const said = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
const some = <Value>(value: fc.Arbitrary<Value>, most: number) =>
  fc.array(value, { minLength: 1, maxLength: most });

function stagesOf({ text, noted }: Pieces) {
  const names = fc.uniqueArray(text, { minLength: 3, maxLength: 8, selector: fold });
  return fc
    .tuple(names, fc.shuffledSubarray(['won', 'lost', 'open'] as const, { minLength: 1 }))
    .chain(([all, outcomes]) =>
      fc.tuple(
        ...outcomes.map((outcome, at) =>
          noted(fc.constant({ outcome, names: all.filter((_, place) => place % outcomes.length === at) })),
        ),
      ),
    );
}

function cardsOf({ noted, day }: Pieces): fc.Arbitrary<Scorecard[]> {
  const figures = fc.tuple(share, share, share).map((all) => [...all].sort((one, other) => one - other));
  const card = (name: Scorecard['name']) =>
    noted(
      fc
        .record({
          base: fc.double({ min: -200, max: 200, noNaN: true }).map((each) => each + 0),
          learned: fc.oneof(fc.constant(''), day),
          rows: fc.integer({ min: 200, max: 900 }),
          won: fc.integer({ min: 20, max: 180 }),
          prior: fc.option(fc.double({ min: 0.01, max: 0.9, noNaN: true })),
          brier: share,
          figures,
        })
        .map(({ figures: [low, middle, high], ...rest }): Scorecard => ({
          name,
          ...rest,
          auc: middle!,
          aucLow: low!,
          aucHigh: high!,
        })),
    );
  return fc
    .shuffledSubarray(['new', 'expansion'] as const, { minLength: 1 })
    .chain((names) => fc.tuple(...names.map(card)));
}

function binsOf({ text, number, noted }: Pieces): fc.Arbitrary<Pick<Characteristic, 'field' | 'bins'>> {
  const points = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.double({ min: -60, max: 60, noNaN: true }));
  const bin = (test: Bin['test'], value: Bin['value']): fc.Arbitrary<Bin> =>
    noted(points.map((each) => ({ test, value, points: each + 0 })));
  const more = (tests: readonly Bin['test'][]) =>
    fc.subarray([...tests]).chain((all) => fc.tuple(...all.map((test) => bin(test, null))));
  const edges = fc
    .uniqueArray(number, { minLength: 1, maxLength: 4 })
    .chain((all) => fc.tuple(...[...all].sort((one, other) => one - other).map((edge) => bin('from', edge))));
  const texts = (test: Bin['test']) =>
    fc
      .tuple(
        fc.uniqueArray(text, { minLength: 2, maxLength: 6, selector: fold }),
        fc.integer({ min: 1, max: 2 }),
      )
      .chain(([all, count]) =>
        fc.tuple(
          ...Array.from({ length: count }, (_, at) =>
            bin(
              test,
              all.filter((__, place) => place % count === at),
            ),
          ),
        ),
      );
  const shape = (field: readonly string[], first: fc.Arbitrary<Bin[]>, then: fc.Arbitrary<Bin[]>) =>
    fc
      .tuple(fc.constantFrom(...field), first, then)
      .map(([name, one, other]) => ({ field: name, bins: [...one, ...other] }));
  return fc.oneof(
    shape(['employees', 'revenue'], edges, more(['otherwise', 'is blank'])),
    shape(['industry', 'country'], texts('in'), more(['otherwise', 'is blank'])),
    shape(['technologies'], texts('contains any'), more(['otherwise', 'is blank'])),
    shape(['target'], fc.tuple(bin('is yes', null), bin('is no', null)), more(['is blank'])),
  );
}

const characteristicsOf = (pieces: Pieces, cards: readonly Scorecard[]): fc.Arbitrary<Characteristic[]> =>
  fc.uniqueArray(
    pieces.noted(
      fc
        .tuple(pieces.text, fc.constantFrom(...cards.map(({ name }) => name)), binsOf(pieces))
        .map(([name, card, rest]) => ({ name, card, ...rest })),
    ),
    { minLength: 1, maxLength: 4, selector: ({ name, card }) => `${card} ${fold(name)}` },
  );

/** Ways to a potential, peers among them once and only where there are some. */
const sourcesOf = ({ text, formulas, noted }: Pieces, peers: boolean): fc.Arbitrary<PotentialSource[]> =>
  fc
    .uniqueArray(
      noted(
        fc
          .tuple(
            text,
            fc.oneof(
              share.map((quantile) => ({ method: 'peer' as const, from: '', quantile })),
              fc.constant({ method: 'peer' as const, from: '' }),
              fc.constantFrom(...formulas).map((from) => ({ method: 'formula' as const, from })),
              fc.constant({ method: 'column' as const, from: 'revenue' }),
            ),
          )
          .map(([name, rest]) => ({ name, ...rest })),
      ),
      { minLength: 1, maxLength: 4, selector: ({ name }) => fold(name) },
    )
    .map((all) => {
      const first = all.findIndex(({ method }) => method === 'peer');
      const kept = all.filter(({ method }, at) => method !== 'peer' || (peers && at === first));
      return kept.length > 0 ? kept : [{ name: 'own', method: 'column', from: 'revenue' }];
    });

/** Peer groups, the first of them over all products; one that takes every account stands below the others. */
const peersOf = ({ text, whens, noted }: Pieces): fc.Arbitrary<Peer[]> =>
  fc
    .uniqueArray(
      noted(
        fc
          .record({
            name: text,
            when: whens,
            figures: fc.tuple(money, money, money).map((all) => [...all].sort((one, other) => one - other)),
            ends: fc.boolean(),
            accounts,
            weight: share,
            product: maybe(text),
          })
          .map(({ figures: [low, spend, high], ends, ...rest }) =>
            said({ ...rest, spend: spend!, ...(ends ? { low: low!, high: high! } : {}) } as Peer),
          ),
      ),
      { minLength: 1, maxLength: 4, selector: ({ name }) => fold(name) },
    )
    .map((all) => {
      const grouped = all.filter(({ when }) => when.length > 0);
      const { product: _, ...first } = (grouped[0] ?? all[0])!;
      const everyone = all.find(({ when }) => when.length === 0);
      return [first, ...grouped.slice(1), ...(everyone && grouped.length > 0 ? [everyone] : [])];
    });

function curvesOf({ noted }: Pieces, names: readonly string[]): fc.Arbitrary<Retention[]> {
  const method: fc.Arbitrary<object> = fc.oneof(
    fc
      .record({
        alpha: positive,
        beta: positive,
        alphaError: maybe(positive),
        betaError: maybe(positive),
      })
      .map((each) => ({ method: 'sBG' as const, ...each })),
    share.map((rate) => ({ method: 'constant' as const, rate })),
    some(share, 4).map((all) => ({
      method: 'curve' as const,
      remaining: [...all].sort((one, other) => other - one),
    })),
  );
  const curve = (name: string) =>
    noted(
      fc
        .tuple(method, maybe(accounts))
        .map(([each, count]) => said({ name, ...each, accounts: count }) as Retention),
    );
  return fc.tuple(...names.map(curve));
}

const lifetimeOf = ({ text }: Pieces): fc.Arbitrary<Lifetime> =>
  fc
    .record({
      margin: share,
      discount: fc.double({ min: 0, max: 0.99, noNaN: true }).map((each) => each + 0),
      horizon: fc.integer({ min: 1, max: 12 }),
      growth: fc.double({ min: -0.5, max: 0.9, noNaN: true }).map((each) => each + 0),
      timing: fc.constantFrom('start', 'middle', 'end'),
      land: fc.oneof(share, fc.constant('revenue')),
      acquisitionCost: fc.option(money),
      notes: maybe(
        fc.record({ margin: text, 'acquisition cost': text, land: text }, { requiredKeys: ['land'] }),
      ),
    })
    .map((each) => said(each as Lifetime));

const tiersOf = ({ text, noted }: Pieces): fc.Arbitrary<Tier[]> =>
  fc
    .tuple(
      fc.uniqueArray(text, { minLength: 1, maxLength: 4, selector: fold }),
      fc.uniqueArray(money, { minLength: 4, maxLength: 4 }),
      fc.boolean(),
    )
    .chain(([names, lines, shared]) => {
      const falling = [...lines].sort((one, other) => other - one);
      return fc.tuple(
        ...names.map((name, at) =>
          noted(
            fc.constant({ name, from: falling[at]!, ...(shared ? { share: (at + 1) / 8 } : {}) } as Tier),
          ),
        ),
      );
    });

const roadOf = ({ text, noted }: Pieces): fc.Arbitrary<NonNullable<Model['road']>> =>
  fc
    .tuple(
      fc.tuple(money, money),
      fc.tuple(
        ...quadrantNames.map((name) =>
          noted(
            fc
              .record({ role: fc.oneof(text, fc.constant('')), coverage: fc.oneof(text, fc.constant('')) })
              .map((each) => ({ name, ...each })),
          ),
        ),
      ),
      maybe(fc.record({ spend: text, whitespace: text }, { requiredKeys: ['whitespace'] })),
    )
    .map(([[spend, whitespace], quadrants, notes]) => said({ spend, whitespace, quadrants, notes } as never));

type Worth = Pick<
  Model,
  | 'stages'
  | 'propensity'
  | 'characteristics'
  | 'potential'
  | 'peers'
  | 'retention'
  | 'lifetime'
  | 'tiers'
  | 'road'
>;

/** A part, or in one of three models nothing. */
const or = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

/**
 * What a model says of worth, in parts that hang together: nothing in a third of the models.
 * @param segments names that may have a retention of their own
 */
export function worthOf(pieces: Pieces, segments: readonly string[]): fc.Arbitrary<Worth> {
  const own = segments.slice(0, 1).filter((name) => fold(name) !== 'all');
  const names = fc.constantFrom(['all'], ['all'], ['all', ...own], own.length > 0 ? own : ['all']);
  const cards = or(
    cardsOf(pieces).chain((propensity) =>
      characteristicsOf(pieces, propensity).map((characteristics) => ({ propensity, characteristics })),
    ),
  );
  const lives = fc.record({
    retention: names.chain((all) => curvesOf(pieces, all)),
    lifetime: or(lifetimeOf(pieces)),
    tiers: or(tiersOf(pieces)),
  });
  const worth = fc
    .record({
      stages: or(stagesOf(pieces)),
      cards,
      potential: or(fc.tuple(sourcesOf(pieces, true), sourcesOf(pieces, false), or(peersOf(pieces)))),
      lives: or(lives),
      road: or(roadOf(pieces)),
    })
    .map(({ stages, cards: learned, potential: told, lives: life, road }): Worth => {
      const [asking, without, peers] = told ?? [];
      const potential = peers ? asking : without;
      const lifetime = potential ? life?.lifetime : undefined;
      return said({
        stages,
        ...learned,
        potential,
        peers,
        retention: life?.retention,
        lifetime,
        tiers: lifetime ? life?.tiers : undefined,
        road: potential ? road : undefined,
      } as Worth);
    });
  return fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: worth });
}
