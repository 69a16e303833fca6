import * as z from 'zod/mini';
import { fieldKinds, fieldSources } from '../accounts/field-mapping';
import { tests } from '../expr/condition';
import { MODEL_VERSION, type Model } from './model';

const text = z.string();
const number = z.number();
const note = z.optional(z.string());
const texts = z.array(text);

const condition = z.strictObject({
  field: text,
  test: z.enum(tests),
  value: z.union([z.null(), number, text, z.array(number), texts]),
  note,
});
const when = z.array(z.array(condition));
const rule = z.strictObject({ name: text, when, regions: z.optional(texts), note });

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

const settingNotes = z.strictObject({
  name: note,
  version: note,
  'as of': note,
  seed: note,
  currency: note,
  value: note,
  yardstick: note,
});

/** The shape of a model document; what its words mean is the business of `checkModel`. */
export const modelSchema = z.strictObject({
  version: z.literal(MODEL_VERSION),
  name: text,
  settings: z.strictObject({
    asOf: z.union([z.null(), text]),
    seed: number,
    currency: text,
    value: z.union([z.null(), text]),
    yardstick: z.union([z.null(), text]),
    notes: z.optional(settingNotes),
  }),
  fields: z.array(mapping),
  computed: z.array(z.strictObject({ field: text, formula: text, note })),
  exclusions: z.array(rule),
  layers: z.strictObject({
    TAM: when,
    SAM: when,
    SOM: when,
    notes: z.optional(z.strictObject({ TAM: note, SAM: note, SOM: note })),
  }),
  criteria: z.array(criterion),
  grades: z.array(z.strictObject({ name: text, from: number, note })),
  regions: z.array(rule),
  named: z.array(rule),
  segments: z.array(rule),
  merges: z.array(z.strictObject({ segment: text, into: text, regions: texts, note })),
  rest: text,
  restNote: note,
  guardrails: z.array(z.strictObject({ name: text, threshold: number, note })),
});

/** Fails to compile when the schema and the type part ways. */
export type SchemaIsModel = z.infer<typeof modelSchema> extends Model ? true : never;
