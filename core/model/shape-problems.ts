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
}

const words: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'yes or no'],
  ['array', 'a list'],
  ['object', 'a group of keys'],
]);

/** Where a value may be of several types, these are they. */
const SEVERAL = 'a number, a text, several of them or null';

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
  return issues.flatMap(({ code, path, expected, values, keys }): Problem[] => {
    const at = { path: pathText(path) };
    if (code === 'unrecognized_keys') {
      return (keys ?? []).map((key) => noMeaning({ key }, { path: pathText([...path, key]) }));
    }
    const value = valueAt(document, path);
    const wanted = code === 'invalid_type' ? (words.get(expected ?? '') ?? expected ?? '') : SEVERAL;
    if (value === undefined) return [missing({ wanted: values ? 'a text' : wanted }, at)];
    if (!values) return [wrongType({ found: foundText(value), wanted }, at)];
    return [wrongValue({ value: String(value), known: values.join(', ') }, at)];
  });
}
