import { checkModel, type Condition, type Criterion, type Model, type Rule, type When } from '#core';
import { createChance, type Chance } from './chance';
import { countries, industries, technologies } from './make-accounts';
import { asOf, benchModel, fields } from './model';

function several<Item>(chance: Chance, items: readonly Item[], most: number): Item[] {
  const wanted = 1 + chance.below(most);
  const picked = new Set<Item>();
  while (picked.size < wanted) picked.add(chance.pick(items));
  return [...picked];
}

const employeeLine = (chance: Chance): number => Math.round(Math.exp(1 + 8 * chance.next()));
const revenueLine = (chance: Chance): number => Math.round(Math.exp(4 + 8 * chance.next())) * 1000;
const dayLine = (chance: Chance): string => `${2016 + chance.below(10)}-0${1 + chance.below(9)}-15`;
const lists = [
  { field: 'industry', texts: industries },
  { field: 'country', texts: countries },
] as const;

type DrawCondition = (chance: Chance) => Condition;

/** Conditions over the accounts' own fields: exclusions may ask no more. */
const fieldConditions: readonly DrawCondition[] = [
  (chance) => ({ field: 'employees', test: 'at least', value: employeeLine(chance) }),
  (chance) => ({ field: 'revenue', test: 'more than', value: revenueLine(chance) }),
  (chance) => {
    const low = employeeLine(chance);
    return { field: 'employees', test: 'between', value: [low, low + employeeLine(chance)] };
  },
  (chance) => {
    const { field, texts } = chance.pick(lists);
    return { field, test: chance.pick(['in', 'not in']), value: several(chance, texts, 8) };
  },
  (chance) => ({
    field: 'technologies',
    test: chance.pick(['contains any', 'contains all', 'contains none']),
    value: several(chance, technologies, 4),
  }),
  (chance) => ({ field: 'last funding', test: 'at least', value: dayLine(chance) }),
  (chance) => ({ field: 'domain', test: 'starts with', value: chance.pick(['north', 'blue', 'iron']) }),
  (chance) => ({ field: 'current customer', test: chance.pick(['is yes', 'is no']), value: null }),
  (chance) => ({ field: chance.pick(['employees', 'industry']), test: 'is known', value: null }),
];

const ruleConditions: readonly DrawCondition[] = [
  ...fieldConditions,
  (chance) => ({ field: 'score', test: 'at least', value: 20 + chance.below(60) }),
];

function drawWhen(chance: Chance, kinds: readonly DrawCondition[] = ruleConditions): When {
  const alternatives = chance.happens(0.3) ? 2 : 1;
  return Array.from({ length: alternatives }, () =>
    Array.from({ length: 1 + chance.below(3) }, () => chance.pick(kinds)(chance)),
  );
}

const points = (chance: Chance): number => chance.below(101) / 100;

function drawLines(chance: Chance, kind: string): Criterion['lines'] {
  switch (kind) {
    case 'bands':
      return Array.from({ length: 1 + chance.below(6) }, (_, at) => ({
        test: 'from',
        value: 10 ** (at + 1) + chance.below(5),
        points: points(chance),
      }));
    case 'match':
      return [
        { test: 'is', value: several(chance, industries, 6), points: points(chance) },
        { test: 'otherwise', value: null, points: points(chance) },
      ];
    case 'list':
      return [
        { test: 'contains all', value: several(chance, technologies, 3), points: points(chance) },
        { test: 'contains any', value: several(chance, technologies, 8), points: points(chance) },
        { test: 'otherwise', value: null, points: points(chance) },
      ];
    case 'scale':
      return [
        { test: 'low', value: 10, points: 0 },
        { test: 'high', value: 1000 + chance.below(100_000), points: 1 },
        { test: 'log', value: chance.pick(['yes', 'no']), points: null },
      ];
    case 'recency':
      return [
        { test: 'within days', value: 90 + chance.below(300), points: points(chance) },
        { test: 'within days', value: 500 + chance.below(1500), points: points(chance) },
        { test: 'otherwise', value: null, points: 0 },
      ];
    default:
      return [{ test: 'formula', value: 'revenue / employees / 500000', points: null }];
  }
}

const askedBy: readonly (readonly [kind: string, fields: readonly string[]])[] = [
  ['bands', ['employees', 'revenue']],
  ['match', ['industry']],
  ['list', ['technologies']],
  ['scale', ['employees', 'revenue']],
  ['recency', ['last funding']],
  ['formula', ['']],
];

function drawCriterion(chance: Chance, number: number): Criterion {
  const [kind, asked] = chance.pick(askedBy);
  return {
    name: `Criterion ${number}`,
    kind,
    field: chance.pick(asked),
    weight: 1 + chance.below(40),
    blank: chance.pick(['leave out', 'zero', 'neutral']),
    lines: drawLines(chance, kind),
  };
}

function drawRules(chance: Chance, name: string, count: number, kinds = ruleConditions): Rule[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `${name} ${at + 1}`,
    when: drawWhen(chance, kinds),
  }));
}

function drawModel(chance: Chance): Model {
  return {
    ...benchModel(),
    name: 'Random',
    settings: { asOf, seed: 1, currency: 'USD', value: 'revenue', yardstick: 'employees' },
    fields,
    exclusions: drawRules(chance, 'Exclusion', chance.below(4), fieldConditions),
    layers: { TAM: drawWhen(chance), SAM: drawWhen(chance), SOM: drawWhen(chance) },
    criteria: Array.from({ length: 3 + chance.below(8) }, (_, at) => drawCriterion(chance, at + 1)),
    segments: drawRules(chance, 'Segment', 3 + chance.below(8)),
  };
}

/** Models of random rules over the bench's accounts; each passes the check, as a user's would have to. */
export function randomModels(count: number, seed: number): Model[] {
  const chance = createChance(seed);
  const models: Model[] = [];
  while (models.length < count) {
    const model = drawModel(chance);
    if (checkModel(model).every(({ level }) => level !== 'problem')) models.push(model);
  }
  return models;
}
