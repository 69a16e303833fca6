import { defineProblem, type Problem } from '../values/problem';

const missing = defineProblem('model-missing-key', '{wanted} is missing here');
const wrongType = defineProblem('model-type', '{found} stands where {wanted} should');
const wrongValue = defineProblem('model-value', '"{value}" is none of {known}');
const noMeaning = defineProblem('model-key', '"{key}" has no meaning here; take it out');

/** What a schema says about a place that does not fit it. */
export interface ShapeIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  /** What a word that decides between several shapes may be. */
  readonly options?: readonly unknown[] | undefined;
  /** Of a place that may hold several types: what each of them finds wrong. */
  readonly errors?: readonly (readonly object[])[];
}

const words: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'yes or no'],
  ['array', 'a list'],
  ['object', 'a group of keys'],
]);

/** Where a value may be of many types, these are they. */
const SEVERAL = 'a number, a text, several of them or null';

/** The types that a place may hold, in words. */
function severalText(errors: ShapeIssue['errors'] = []): string {
  const types = [...new Set(errors.map(([first]) => (first as ShapeIssue | undefined)?.expected ?? ''))];
  if (types.includes('array') || types.includes('')) return SEVERAL;
  return types
    .sort((one, other) => Number(one === 'null') - Number(other === 'null'))
    .map((type) => words.get(type) ?? type)
    .join(' or ');
}

/** A path as it is written: `segments[0].when[0][1].value`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '');
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

function foundText(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${value.slice(0, 60)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  return words.get(typeof value) ?? typeof value;
}

/** What a schema found, as sentences for people, each with its path; a key too many is named one by one. */
export function shapeProblems(document: unknown, issues: readonly ShapeIssue[]): readonly Problem[] {
  return issues.flatMap(({ code, path, expected, values: listed, options, errors, keys }): Problem[] => {
    const at = { path: pathText(path) };
    if (code === 'unrecognized_keys') {
      return (keys ?? []).map((key) => noMeaning({ key }, { path: pathText([...path, key]) }));
    }
    const value = valueAt(document, path);
    const values = listed ?? options;
    const wanted =
      code === 'invalid_type' ? (words.get(expected ?? '') ?? expected ?? '') : severalText(errors);
    if (value === undefined) return [missing({ wanted: values ? 'a text' : wanted }, at)];
    if (!values) return [wrongType({ found: foundText(value), wanted }, at)];
    return [wrongValue({ value: String(value), known: values.join(', ') }, at)];
  });
}
