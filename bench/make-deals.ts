import type { LearnInput } from '#core';
import { createChance, type Chance } from './chance';

const named = (kind: string, weights: readonly number[]) =>
  weights.map((weight, at) => ({ name: `${kind} ${at}`, weight }));

/** Twenty fields with the list, all of which tell something of the outcome. */
const numbers = named('number', [0.6, -0.5, 0.45, -0.4, 0.35, 0.3, -0.3, 0.25, -0.25, 0.25]);
const texts = named('text', [0.15, -0.12, 0.1, -0.1, 0.08, 0.08]);
const flags = named('flag', [0.8, -0.7, 0.6]);
const textValues = Array.from({ length: 12 }, (_, at) => `value ${at}`);
const items = Array.from({ length: 20 }, (_, at) => `item ${at}`);
const itemWeights = [1, -0.9, 0.8, -0.8, 0.7, -0.7, 0.6, 0.6];
const blankShare = 0.1;

interface Drawn {
  readonly candidate: LearnInput['candidates'][number];
  /** What the field adds to each row's log odds. */
  readonly odds: Float64Array;
}

function drawNumber(chance: Chance, count: number, { name, weight }: (typeof numbers)[number]): Drawn {
  const values = new Float64Array(count);
  const odds = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const z = chance.normal();
    odds[row] = weight * z;
    values[row] = chance.happens(blankShare) ? NaN : Math.round(Math.exp(5 + 1.4 * z));
  }
  return { candidate: { name, field: name, kind: 'number', column: { kind: 'number', values } }, odds };
}

function drawText(chance: Chance, count: number, { name, weight }: (typeof texts)[number]): Drawn {
  const codes = new Uint8Array(count);
  const odds = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const at = chance.below(textValues.length);
    odds[row] = weight * (at - textValues.length / 2);
    codes[row] = chance.happens(blankShare) ? 0 : at + 1;
  }
  const column = { kind: 'text', codes, values: [null, ...textValues] } as const;
  return { candidate: { name, field: name, kind: 'category', column }, odds };
}

function drawFlag(chance: Chance, count: number, { name, weight }: (typeof flags)[number]): Drawn {
  const values = new Uint8Array(count);
  const odds = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const isSet = chance.happens(0.3);
    odds[row] = isSet ? weight : 0;
    values[row] = chance.happens(blankShare) ? 1 : isSet ? 2 : 0;
  }
  return { candidate: { name, field: name, kind: 'flag', column: { kind: 'truth', values } }, odds };
}

function drawList(chance: Chance, count: number): Drawn {
  const masks = [new Uint32Array(count)];
  const odds = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    let mask = 0;
    items.forEach((_, at) => {
      if (!chance.happens(0.15)) return;
      mask |= 1 << at;
      odds[row]! += itemWeights[at] ?? 0;
    });
    masks[0]![row] = chance.happens(blankShare) ? 2 ** 31 : mask;
  }
  const name = 'technologies';
  return { candidate: { name, field: name, kind: 'list', column: { kind: 'list', masks, items } }, odds };
}

/**
 * Invents decided deals, one an account, that a scorecard can be learned from.
 * @param count how many
 * @param seed the same seed gives the same deals
 */
export function makeDeals(count: number, seed: number): LearnInput {
  const chance = createChance(seed);
  const drawn = [
    ...numbers.map((each) => drawNumber(chance, count, each)),
    ...texts.map((each) => drawText(chance, count, each)),
    ...flags.map((each) => drawFlag(chance, count, each)),
    drawList(chance, count),
  ];
  const label = Uint8Array.from({ length: count }, (_, row) => {
    const odds = drawn.reduce((sum, field) => sum + field.odds[row]!, -1);
    return chance.happens(1 / (1 + Math.exp(-odds))) ? 1 : 0;
  });
  return {
    card: 'new',
    rows: { label, account: Int32Array.from(label, (_, row) => row) },
    candidates: drawn.map(({ candidate }) => candidate),
    seed,
    asOf: null,
  };
}
