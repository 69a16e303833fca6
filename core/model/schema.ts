import * as z from 'zod/mini';
import { fieldKinds, fieldSources } from '../accounts/field-mapping';
import { MODEL_VERSION, type Model } from './model';
import { coverageShape } from './coverage-schema';
import { ruleSchema, valuationShape, whenSchema } from './valuation-schema';

const text = z.string();
const number = z.number();
const note = z.optional(z.string());
const texts = z.array(text);

const mapping = z.strictObject({
  field: text,
  header: text,
  kind: z.enum(fieldKinds),
  source: z.enum(fieldSources),
  zero: z.enum(['value', 'blank']),
  unit: number,
  order: z.enum(['ymd', 'mdy', 'dmy']),
  separator: text,
  decimal: z.enum(['.', ',']),
  note,
});

const criterion = z.strictObject({
  name: text,
  kind: text,
  field: text,
  weight: number,
  blank: z.enum(['leave out', 'zero', 'neutral']),
  lines: z.array(
    z.strictObject({
      test: text,
      value: z.union([z.null(), number, text, texts]),
      points: z.union([z.null(), number]),
      note,
    }),
  ),
  note,
});

const firmsShape = {
  firmValues: z.optional(
    z.array(z.strictObject({ industry: text, size: text, place: z.optional(text), value: number, note })),
  ),
  competitors: z.optional(
    z.array(z.strictObject({ name: text, field: text, called: z.optional(texts), note })),
  ),
};

const source = z.strictObject({
  name: text,
  columns: z.array(z.strictObject({ header: text, field: z.union([z.null(), text]) })),
  key: texts,
  note,
});

const settingNotes = z.strictObject({
  name: note,
  version: note,
  'as of': note,
  'fiscal year': note,
  seed: note,
  currency: note,
  value: note,
  yardstick: note,
  target: note,
  'duplicates threshold': note,
});

/** The shape of a model document; what its words mean is the business of `checkModel`. */
export const modelSchema = z.strictObject({
  version: z.literal(MODEL_VERSION),
  name: text,
  settings: z.strictObject({
    asOf: z.union([z.null(), text]),
    fiscalYear: z.optional(number),
    seed: number,
    currency: text,
    value: z.union([z.null(), text]),
    yardstick: z.union([z.null(), text]),
    target: z.optional(number),
    duplicatesThreshold: z.optional(number),
    notes: z.optional(settingNotes),
  }),
  fields: z.array(mapping),
  computed: z.array(z.strictObject({ field: text, formula: text, note })),
  exclusions: z.array(ruleSchema),
  layers: z.strictObject({
    TAM: whenSchema,
    SAM: whenSchema,
    SOM: whenSchema,
    notes: z.optional(z.strictObject({ TAM: note, SAM: note, SOM: note })),
  }),
  criteria: z.array(criterion),
  grades: z.array(z.strictObject({ name: text, from: number, note })),
  regions: z.array(ruleSchema),
  named: z.array(ruleSchema),
  segments: z.array(ruleSchema),
  merges: z.array(z.strictObject({ segment: text, into: text, regions: texts, note })),
  rest: text,
  restNote: note,
  guardrails: z.array(z.strictObject({ name: text, threshold: number, note })),
  ...valuationShape,
  ...coverageShape,
  tags: z.optional(z.array(z.strictObject({ segment: text, names: texts, note }))),
  sources: z.optional(z.array(source)),
  ...firmsShape,
});

/** A type as JSON can say it: nothing is written, a key that may be absent is absent rather than undefined. */
type Said<Value> = Value extends readonly (infer Item)[]
  ? readonly Said<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Said<Exclude<Value[Key], undefined>> }
    : Value;

type Same<One, Other> =
  (<Value>() => Value extends One ? 1 : 2) extends <Value>() => Value extends Other ? 1 : 2 ? true : false;

type Holds<Claim extends true> = Claim;

/** Fails to compile when the schema and the type part ways, in a key, in what it holds, or in whether it may be absent. */
export type SchemaIsModel = Holds<Same<Said<z.infer<typeof modelSchema>>, Said<Model>>>;
