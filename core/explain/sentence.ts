import { fillTemplate, type Parameters } from '../values/problem';

/** A statement about an account: the panel translates code and parameters, cells show the English message. */
export interface Sentence {
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
}

/** Makes sentences of one kind; the template's `{name}` are filled from the parameters. */
export interface SentenceKind {
  (parameters?: Parameters): Sentence;
  readonly code: string;
  readonly template: string;
}

/** Declares a kind of sentence: lower case, without a full stop. */
export function defineSentence(code: string, template: string): SentenceKind {
  const make = (parameters: Parameters = {}): Sentence => ({
    code,
    parameters,
    message: fillTemplate(template, parameters),
  });
  return Object.assign(make, { code, template });
}
