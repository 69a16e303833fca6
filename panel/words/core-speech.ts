import type { Problem } from '#core';
import { problemText } from '#core';
import type { CriterionSaid, FunctionSaid, GuardrailSaid } from './core/core-labels';
import { criterionWords, functionWords } from './core/core-labels';
import type { Advice, Saying } from './core/core-sentences';
import type { CriterionWords, FunctionWords } from './core/core-words';

/** What core says, in the language of the user. */
export interface CoreSpeech {
  /** A problem or a notice, with its cell or row in front. */
  readonly problem: (problem: Problem) => string;
  /** A reason, a change, evidence, an explanation. */
  readonly saying: (said: Saying) => string;
  /** What a guardrail, the effort, a posture or a stage of maturity found. */
  readonly finding: (finding: Advice) => string;
  /** Several things that were said, in one line. */
  readonly inOneLine: (said: readonly string[]) => string;
  /** What was said, as a sentence that ends. */
  readonly ended: (said: string) => string;
  /** What to do about it; empty where nothing is to be done. */
  readonly advice: (finding: Advice) => string;
  /** A word or a note of ours: a verdict, a posture, a standing; others stay as they are. */
  readonly word: (text: string) => string;
  /** The label of a figure behind a finding. */
  readonly detail: (label: string) => string;
  /** What a field is called, by its key; the user's own as it is. */
  readonly field: (key: string) => string;
  /** A test as a form shows it. */
  readonly test: (test: string) => string;
  readonly guardrail: (guardrail: GuardrailSaid) => GuardrailSaid;
  readonly criterion: (criterion: CriterionSaid) => CriterionWords;
  readonly functionOf: (definition: FunctionSaid) => FunctionWords;
}

/** English, as core says it; `made` is done to every text that is said. */
export function englishSpeech(made: (text: string) => string = (text) => text): CoreSpeech {
  // Core parts a figure from its percent sign, as many languages do; English does not.
  const said = (text: string) => (text === '' ? '' : made(text.replace(/(\d) %/g, '$1%')));
  const message = (saying: Saying) => said(saying.message);
  const labelled = (one: { readonly label: string; readonly help: string }) => ({
    label: said(one.label),
    help: said(one.help),
  });
  return {
    problem: (problem) => said(problemText(problem)),
    saying: message,
    finding: message,
    inOneLine: (all) => all.join('; '),
    ended: (all) => `${all}.`,
    advice: ({ advice }) => said(advice),
    word: said,
    detail: said,
    field: said,
    test: said,
    guardrail: ({ name, question }) => ({ name: said(name), question: said(question) }),
    criterion: (criterion) => {
      const own = criterionWords(criterion, null);
      return { ...labelled(own), lines: eachOf(own.lines, said) };
    },
    functionOf: (definition) => {
      const { summary, params } = functionWords(definition, null);
      return { summary: said(summary), params: eachOf(params, labelled) };
    },
  };
}

function eachOf<From, To>(
  all: Readonly<Record<string, From>>,
  made: (one: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, made(one)] as const));
}
