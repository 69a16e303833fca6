import fc from 'fast-check';
import { fieldMapping } from '../../../core/accounts/field-mapping';
import type { FieldMapping } from '../../../core/accounts/field';
import type { Condition, Rule, When } from '../../../core/expr/condition';
import { fold } from '../../../core/expr/fold';
import { checkModel } from '../../../core/model/check-model';
import type { Model } from '../../../core/model/model';
import type { Criterion, CriterionLine } from '../../../core/scoring/criterion';
import { guardrails } from '../../../core/segments/guardrails';
import type { FieldKind } from '../../../core/values/field-kind';
import {
  lifetimeColumns,
  segmentRetention,
  worthColumnsOf,
  worthKinds,
  type WorthColumn,
} from '../../../core/model/worth-columns';
import { segmentNames } from '../../../core/segments/merged-name';
import { coverageOf } from './arbitrary-coverage';
import { worthOf } from './arbitrary-worth';

const odd = [
  'a; b',
  'say "no"',
  '"',
  ';',
  '""; "',
  '__proto__',
  'constructor',
  'toString',
  '=cmd()',
  "'quoted",
];
const written = [
  '0042',
  '1e5',
  '50..200',
  '-1',
  'or',
  'always',
  'TRUE',
  'part',
  '2026-03-31',
  'N/A',
  'Été',
  '東京',
];

/** Texts as people and attackers write them; never blank, without surrounding blanks. */
export const someText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom('Software', 'software', 'Retail', 'Germany', 'New York', 'SAP') },
    { weight: 2, arbitrary: fc.constantFrom(...odd, ...written) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const manyTexts = fc.uniqueArray(someText, { minLength: 1, maxLength: 4, selector: fold });
const noted = <Value extends object>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc
    .tuple(value, fc.option(someText, { nil: undefined, freq: 2 }))
    .map(([said, note]) => (note === undefined ? said : { ...said, note }));
// -0 + 0 is 0: a sheet has one zero.
export const someNumber: fc.Arbitrary<number> = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: -5, max: 2000 }) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.constantFrom(0.1, 1e-7, 1e21, 2 ** 53, 5e-324) },
  )
  .map((number) => number + 0);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const points = fc
  .oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((p) => p + 0);

/** The fields of every random model; the last ones are there now and then. */
const kinds: readonly (readonly [string, FieldKind])[] = [
  ['employees', 'number'],
  ['revenue', 'money'],
  ['industry', 'category'],
  ['country', 'category'],
  ['technologies', 'list'],
  ['target', 'flag'],
  ['founded', 'date'],
  ['id', 'id'],
  ['current spend', 'money'],
  ['__proto__', 'category'],
  ['constructor', 'number'],
  ['tostring', 'list'],
  ['potential', 'money'],
  ['current customer', 'flag'],
  ['customer since', 'date'],
];
const usual = 9;
const fieldsOfKind = (...wanted: readonly FieldKind[]) =>
  kinds.slice(0, usual).flatMap(([field, kind]) => (wanted.includes(kind) ? [field] : []));

const mappings: fc.Arbitrary<FieldMapping[]> = fc
  .tuple(
    fc.subarray(kinds.slice(usual)),
    fc.uniqueArray(someText, { minLength: kinds.length, maxLength: kinds.length, selector: fold }),
    fc.array(
      fc.record(
        {
          source: fc.constantFrom('provider', 'website', 'discovery'),
          zero: fc.constantFrom('value', 'blank'),
          unit: fc.constantFrom(1, 1000, 1_000_000, 0.5),
          order: fc.constantFrom('ymd', 'mdy', 'dmy'),
          separator: fc.constantFrom(';', ',', '|', ' ', '\t', '\n', '"', '='),
          decimal: fc.constantFrom('.', ','),
          note: someText,
        },
        { requiredKeys: [] },
      ),
      { minLength: kinds.length, maxLength: kinds.length },
    ),
  )
  .map(([extra, headers, properties]) =>
    [...kinds.slice(0, usual), ...extra].map(([field, kind], at) =>
      fieldMapping({ ...properties[at], field, kind, header: headers[at]! }),
    ),
  );

const ask = (
  field: readonly string[],
  test: readonly Condition['test'][],
  value: fc.Arbitrary<Condition['value']>,
): fc.Arbitrary<Condition> =>
  fc.record({ field: fc.constantFrom(...field), test: fc.constantFrom(...test), value });

const numbers = fieldsOfKind('number', 'money');
const ascending = <Value extends number | string>(value: fc.Arbitrary<Value>) =>
  fc.tuple(value, value).map(([one, other]) => (one <= other ? [one, other] : [other, one])) as fc.Arbitrary<
    Condition['value']
  >;

/** Conditions of every test on every kind of field, and on what runs compute before the rule asks. */
function conditions(computed: readonly string[], texts: readonly string[]): fc.Arbitrary<Condition> {
  const amounts = [...numbers, ...computed];
  return noted(
    fc.oneof(
      ask(amounts, ['is', 'is not', 'at least', 'at most', 'more than', 'less than'], someNumber),
      ask(amounts, ['between'], ascending(someNumber)),
      ask(amounts, ['in', 'not in'], fc.uniqueArray(someNumber, { minLength: 1, maxLength: 3 })),
      ask(['founded'], ['is', 'is not', 'at least', 'at most', 'more than', 'less than'], day),
      ask(['founded'], ['between'], ascending(day)),
      ask(['industry', 'country', 'id', ...texts], ['is', 'is not', 'starts with'], someText),
      ask(['industry', 'country', 'id', ...texts], ['in', 'not in'], manyTexts),
      ask(['technologies'], ['contains any', 'contains all', 'contains none'], manyTexts),
      ask(['target'], ['is yes', 'is no'], fc.constant(null)),
      ask(
        [...kinds.slice(0, usual).map(([field]) => field), ...amounts],
        ['is blank', 'is known'],
        fc.constant(null),
      ),
    ),
  );
}

/** Alternatives; the first condition carries no note, which would be the rule's own. */
function whens(computed: readonly string[], texts: readonly string[], least = 0): fc.Arbitrary<When> {
  return fc
    .array(fc.array(conditions(computed, texts), { minLength: 1, maxLength: 3 }), {
      minLength: least,
      maxLength: 3,
    })
    .map((when) =>
      when.map((all, alternative) =>
        all.map((condition, place) => {
          const { note: _, ...bare } = condition;
          return alternative === 0 && place === 0 ? bare : condition;
        }),
      ),
    );
}

const withNames = <Value extends object>(
  values: fc.Arbitrary<Value>,
  most: number,
): fc.Arbitrary<(Value & { name: string })[]> =>
  fc.uniqueArray(
    fc.tuple(someText, values).map(([name, value]) => ({ ...value, name })),
    { maxLength: most, selector: ({ name }) => fold(name) },
  );

const lines = (
  test: string | readonly string[],
  value: fc.Arbitrary<CriterionLine['value']>,
  given: fc.Arbitrary<number | null> = points,
): fc.Arbitrary<CriterionLine> =>
  noted(
    fc.record({
      test: typeof test === 'string' ? fc.constant(test) : fc.constantFrom(...test),
      value,
      points: given,
    }),
  );
const nothing = fc.constant(null);
const optional = (line: fc.Arbitrary<CriterionLine>) => fc.array(line, { maxLength: 1 });
const edges = (test: string, value: fc.Arbitrary<number>) =>
  fc.uniqueArray(lines(test, value), { minLength: 1, maxLength: 4, selector: ({ value: edge }) => edge });
const texts = (test: readonly string[]) =>
  fc
    .tuple(
      fc.uniqueArray(someText, { minLength: 1, maxLength: 6, selector: fold }),
      fc.array(lines(test, nothing), { minLength: 1, maxLength: 3 }),
    )
    .map(([all, said]) =>
      said
        .map((line, at) => ({ ...line, value: all.filter((_, place) => place % said.length === at) }))
        .filter(({ value }) => value.length > 0),
    );

type Shape = Pick<Criterion, 'kind' | 'field' | 'lines'>;
const shape = (
  kind: string,
  fields: readonly string[],
  said: fc.Arbitrary<CriterionLine[]>,
): fc.Arbitrary<Shape> =>
  fc.record({ kind: fc.constant(kind), field: fc.constantFrom(...fields), lines: said });
const joined = (...parts: readonly fc.Arbitrary<CriterionLine[]>[]) =>
  fc.tuple(...parts).map((all) => all.flat());

const percentiles = fc
  .tuple(
    fc.subarray([10, 25, 50, 75, 90, 99.5], { minLength: 1 }),
    fc.array(someNumber, { minLength: 6, maxLength: 6 }),
  )
  .chain(([percents, cuts]) => {
    const rising = [...cuts].sort((one, other) => one - other);
    return fc.tuple(
      ...percents.map((percent, at) => lines(`percentile ${percent}`, fc.constant(rising[at]!))),
    );
  });
const scaled = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 101, max: 9999 }), fc.constantFrom('yes', 'no'))
  .chain(([low, high, log]) =>
    joined(
      fc.tuple(lines('low', fc.constant(low)), lines('high', fc.constant(high))),
      optional(lines('log', fc.constant(log), nothing)),
    ),
  );
const formulas = ['revenue / employees', 'min(1, employees * 0.001)', 'coalesce([employees], 0) - 1'];

const shapes: fc.Arbitrary<Shape> = fc.oneof(
  shape('bands', numbers, edges('from', someNumber)),
  shape('match', ['industry', 'country', 'id'], joined(texts(['is']), optional(lines('otherwise', nothing)))),
  shape(
    'list',
    ['technologies', 'industry'],
    joined(texts(['contains any', 'contains all']), optional(lines('otherwise', nothing))),
  ),
  shape('scale', numbers, scaled),
  shape('percentile', numbers, percentiles),
  shape(
    'recency',
    ['founded'],
    joined(edges('within days', fc.nat(4000)), optional(lines('otherwise', nothing))),
  ),
  shape('flag', ['target'], joined(fc.tuple(lines('yes', nothing)), optional(lines('no', nothing)))),
  shape('formula', [''], fc.tuple(lines('formula', fc.constantFrom(...formulas), nothing))),
);
const criteria: fc.Arbitrary<Criterion[]> = withNames(
  fc
    .tuple(
      shapes,
      fc.record({
        weight: fc.oneof(fc.constantFrom(1, 20), fc.double({ min: 0.01, max: 50, noNaN: true })),
        blank: fc.constantFrom('leave out', 'zero', 'neutral'),
      }),
    )
    .map(([said, rest]) => ({ ...said, ...rest })),
  5,
).chain((all) => fc.tuple(...all.map((criterion) => noted(fc.constant(criterion)))));

const rules = (when: fc.Arbitrary<When>, most: number): fc.Arbitrary<Rule[]> =>
  withNames(noted(fc.record({ when })), most);
const layerComputed = ['score', 'confidence'];
const layerTexts = ['excluded', 'grade', 'possible exclusion'];
const segmentTexts = [...layerTexts, 'layer', 'possible layer', 'region'];
const limitedTo = (rule: Rule, regions: readonly string[], chosen: number): Rule => {
  const named = regions.filter((_, at) => ((chosen >> at) & 1) === 1);
  return named.length > 0 && chosen % 3 === 0 ? { ...rule, regions: named } : rule;
};

const parts = fc.record({
  name: someText,
  settings: fc.record(
    {
      asOf: day,
      fiscalYear: fc.integer({ min: 2, max: 12 }),
      seed: fc.nat(),
      currency: fc.constantFrom('USD', 'EUR', 'JPY'),
      value: fc.constantFrom(null, 'revenue', 'employees', 'ratio'),
      yardstick: fc.constantFrom(null, 'employees', 'revenue'),
      target: fc.double({ min: 0.01, max: 1e12, noNaN: true }),
      duplicatesThreshold: fc.double({ min: 0.01, max: 1, noNaN: true }),
      notes: fc.record(
        { 'as of': someText, 'fiscal year': someText, seed: someText },
        { requiredKeys: ['seed'] },
      ),
    },
    { requiredKeys: ['asOf', 'seed', 'currency', 'value', 'yardstick'] },
  ),
  fields: mappings,
  computed: noted(fc.record({ field: fc.constant('ratio'), formula: fc.constantFrom(...formulas) })),
  exclusions: rules(whens([...layerComputed, 'ratio'], [], 1), 2),
  layers: fc.record(
    {
      TAM: whens(layerComputed, layerTexts),
      SAM: whens(layerComputed, layerTexts),
      SOM: whens(layerComputed, layerTexts),
      notes: fc.record({ TAM: someText, SOM: someText }, { requiredKeys: ['SOM'] }),
    },
    { requiredKeys: ['TAM', 'SAM', 'SOM'] },
  ),
  criteria,
  grades: fc.uniqueArray(noted(fc.record({ name: someText, from: fc.integer({ min: 0, max: 100 }) })), {
    maxLength: 4,
    selector: ({ name }) => fold(name),
  }),
  regions: rules(whens([], [], 1), 2),
  named: rules(whens([], [], 1), 1),
  segments: rules(whens([...layerComputed, 'ratio'], segmentTexts, 1), 3),
  rest: someText,
  restNote: fc.option(someText, { nil: undefined }),
  guardrails: fc.uniqueArray(
    noted(
      fc.record({
        name: fc.constantFrom(...guardrails.map(({ name }) => name)),
        threshold: fc.nat(99).map((n) => n / 100),
      }),
    ),
    { maxLength: 3, selector: ({ name }) => name },
  ),
  chosen: fc.nat(63),
  merged: fc.boolean(),
});

const plain: fc.Arbitrary<Model> = parts.map(({ chosen, merged, restNote, computed, ...said }) => {
  const regions = said.regions.map(({ name }) => name);
  const segments = said.segments.map((rule, at) => limitedTo(rule, regions, (chosen >> at) * 3));
  const first = segments[0]?.name;
  const limited = regions.filter((_, at) => ((chosen >> at) & 1) === 1);
  return {
    ...said,
    version: 1,
    computed: [computed],
    segments,
    merges:
      merged && first !== undefined && fold(first) !== fold(said.rest)
        ? [{ segment: first, into: said.rest, regions: limited }]
        : [],
    ...(restNote === undefined ? {} : { restNote }),
  };
});

const pieces = { text: someText, number: someNumber, day, whens: whens([], []), formulas, noted };

/** A condition on a column of worth, where the model gives one before the segments. */
function worthAsked(model: Model): fc.Arbitrary<Condition | undefined> {
  const late: readonly string[] = segmentRetention(model) < 0 ? [] : lifetimeColumns;
  const given = worthColumnsOf(model).filter((name) => !late.includes(name));
  const [texts, amounts] = [
    given.filter((name) => worthKinds[name] === 'category'),
    given.filter((name) => worthKinds[name] !== 'category'),
  ];
  const asks = [
    ...(texts.length > 0 ? [ask(texts, ['in', 'not in'], manyTexts)] : []),
    ...(amounts.length > 0 ? [ask(amounts, ['at least', 'less than'], someNumber)] : []),
    ...(given.length > 0 ? [ask(given, ['is blank', 'is known'], nothing)] : []),
  ];
  return asks.length === 0 ? fc.constant(undefined) : fc.option(fc.oneof(...asks), { nil: undefined });
}

/** The model with one condition more in its first segment and in its SOM, and sizes counted in a column of worth. */
function askingOf(model: Model, asked: Condition | undefined): Model {
  if (!asked) return model;
  const [first, ...others] = model.segments;
  const segment = first && { ...first, when: [...first.when, [asked]] };
  const counted = worthKinds[asked.field as WorthColumn] !== 'category';
  return {
    ...model,
    layers: { ...model.layers, SOM: [...model.layers.SOM, [asked]] },
    ...(segment ? { segments: [segment, ...others] } : {}),
    ...(counted ? { settings: { ...model.settings, value: asked.field } } : {}),
  };
}

/** Sources of imports, whose columns fill fields or are left out. */
const sources: fc.Arbitrary<Pick<Model, 'sources'>> = fc
  .uniqueArray(pieces.text, { maxLength: 2, selector: fold })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        pieces.noted(
          fc
            .uniqueArray(pieces.text, { minLength: 1, maxLength: 3, selector: fold })
            .chain((headers) =>
              fc
                .tuple(...headers.map(() => fc.constantFrom('id', 'my field', null)))
                .map((fields) => headers.map((header, at) => ({ header, field: fields[at] ?? null }))),
            )
            .map((columns) => ({
              ...{ name, columns },
              key: columns.filter(({ field }) => field === 'id').map(({ header }) => header),
            })),
        ),
      ),
    ),
  )
  .map((said) => (said.length > 0 ? { sources: said } : {}));

/** What firms are worth, by industry and size, each said once, and a competitor told by a field. */
const firms: fc.Arbitrary<Pick<Model, 'firmValues' | 'competitors'>> = fc
  .record({
    firmValues: fc.uniqueArray(
      pieces.noted(
        fc.record({
          industry: fc.constantFrom('', '51', '31-33', 'Information'),
          size: fc.constantFrom('', '20-99', '500+'),
          value: fc.integer({ min: 0, max: 1_000_000 }),
        }),
      ),
      { maxLength: 3, selector: ({ industry, size }) => `${industry} ${size}` },
    ),
    competitors: fc.constantFrom([], [{ name: 'Rival', field: 'id' }]),
  })
  .map(({ firmValues, competitors }) => ({
    ...(firmValues.length > 0 ? { firmValues } : {}),
    ...(competitors.length > 0 ? { competitors } : {}),
  }));

/** What texts of the CRM mean: each one segment, or none. */
const tagsOf = (segments: readonly string[]): fc.Arbitrary<Pick<Model, 'tags'>> =>
  fc
    .uniqueArray(pieces.text, { maxLength: 3, selector: fold })
    .chain((texts) =>
      fc.tuple(
        ...texts.map((name) =>
          pieces.noted(fc.constantFrom(...segments, 'none').map((segment) => ({ segment, names: [name] }))),
        ),
      ),
    )
    // Rows of one segment stand together on the sheet.
    .map((said) =>
      new Set(said.map(({ segment }) => fold(segment))).size < said.length ? said.slice(0, 1) : said,
    )
    .map((said) => (said.length > 0 ? { tags: said } : {}));

const unchecked = plain
  .chain((model) =>
    worthOf(
      pieces,
      model.segments.map(({ name }) => name),
    ).map((worth): Model => ({ ...model, ...worth })),
  )
  .chain((model) =>
    coverageOf(
      pieces,
      segmentNames(model),
      model.regions.map(({ name }) => name),
    ).map((coverage): Model => ({ ...model, ...coverage })),
  )
  .chain((model) => sources.map((said): Model => ({ ...model, ...said })))
  .chain((model) => firms.map((said): Model => ({ ...model, ...said })))
  .chain((model) => tagsOf(segmentNames(model)).map((said): Model => ({ ...model, ...said })))
  .chain((model) => worthAsked(model).map((asked) => askingOf(model, asked)));

/** Random models that pass their check: every part, every kind of criterion, every test, names of every sort. */
export const checkedModel: fc.Arbitrary<Model> = unchecked.filter((model) =>
  checkModel(model).every(({ level }) => level === 'notice'),
);
