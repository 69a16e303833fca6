/** Where a problem sits: a cell of a sheet (`Model!E14`), a path in a document, or an argument. */
export interface Place {
  readonly cell?: string;
  readonly path?: string;
  readonly row?: number;
}

/** What is put into a problem's or a reason's sentence. */
export type Parameters = Readonly<Record<string, string | number>>;

/**
 * Something the user can mend, or should know. It is a value, never a throw.
 * `code` and `parameters` carry the meaning (the panel translates them);
 * `message` is the English sentence, lower case, without a full stop.
 */
export interface Problem {
  readonly code: string;
  readonly level: 'problem' | 'notice';
  readonly parameters: Parameters;
  readonly message: string;
  readonly at?: Place;
}

/** Either the value, or every problem that stands in its way. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes problems of one kind; the template's `{name}` are filled from the parameters. */
export interface ProblemKind {
  (parameters?: Parameters, at?: Place): Problem;
  readonly code: string;
  readonly template: string;
}

function kindOf(level: Problem['level']) {
  return (code: string, template: string): ProblemKind => {
    const make = (parameters: Parameters = {}, at?: Place): Problem => ({
      code,
      level,
      parameters,
      message: fillTemplate(template, parameters),
      ...(at ? { at } : {}),
    });
    return Object.assign(make, { code, template });
  };
}

/** Declares a kind of problem: something that must be mended before an answer can be given. */
export const defineProblem = kindOf('problem');

/** Declares a kind of notice: an answer is given, and this should be known about it. */
export const defineNotice = kindOf('notice');

/**
 * Puts parameters into a template: `"{value}" is not a number`. Where a count decides the words, both stand in it, those for
 * one before those for all other numbers: `{count} {count|deal is|deals are} won`.
 */
export function fillTemplate(template: string, parameters: Parameters): string {
  const worded = template.replace(
    /\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g,
    (_, name: string, one: string, many: string) => (String(parameters[name]) === '1' ? one : many),
  );
  return worded.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : whole,
  );
}

/** A value that was found, with what should be known about it. */
export function found<Value>(value: Value, notices: readonly Problem[] = []): Result<Value> {
  return { ok: true, value, notices };
}

/** No value: every problem at once. */
export function refused(problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}

/** The sentence with its place in front: `Model!E14: "two thousand" is not a number`. */
export function problemText(problem: Problem): string {
  const place =
    problem.at?.cell ?? problem.at?.path ?? (problem.at?.row ? `row ${problem.at.row}` : undefined);
  return place ? `${place}: ${problem.message}` : problem.message;
}
