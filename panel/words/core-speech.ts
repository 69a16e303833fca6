import type { Condition, Problem } from '#core';
import type { CriterionSaid, FunctionSaid, GuardrailSaid } from './core/core-labels';
import { criterionWords, functionWords, guardrailWords, testWord } from './core/core-labels';
import type { Advice, Saying } from './core/core-sentences';
import {
  adviceSentence,
  conditionSentence,
  coreWord,
  detailWord,
  fieldWord,
  findingSentence,
  placedSentence,
  sayingSentence,
} from './core/core-sentences';
import type { CoreWords, CriterionWords, FunctionWords } from './core/core-words';

/** What core says, in the language of the user. */
export interface CoreSpeech {
  /** A problem or a notice, with its cell or row in front. */
  readonly problem: (problem: Problem) => string;
  /** A reason, a change, evidence, an explanation. */
  readonly saying: (said: Saying) => string;
  /** What a guardrail, the effort, a posture or a stage of maturity found. */
  readonly finding: (finding: Advice) => string;
  /** What to do about it; empty where nothing is to be done. */
  readonly advice: (finding: Advice) => string;
  /** A word of ours: a verdict, a posture, a standing; others stay as they are. */
  readonly word: (text: string) => string;
  /** The label of a figure behind a finding. */
  readonly detail: (label: string) => string;
  /** What a field is called, by its key; the user's own as it is. */
  readonly field: (key: string) => string;
  readonly condition: (condition: Condition) => string;
  /** A test as a form shows it. */
  readonly test: (test: string) => string;
  readonly guardrail: (guardrail: GuardrailSaid) => GuardrailSaid;
  readonly criterion: (criterion: CriterionSaid) => CriterionWords;
  readonly functionOf: (definition: FunctionSaid) => FunctionWords;
}

/** Speaks with the words of a language, English where there are none; `made` is done to every text that is said. */
export function coreSpeech(
  words: CoreWords | null,
  made: (text: string) => string = (text) => text,
): CoreSpeech {
  const filled = (text: string) => (text === '' ? '' : made(text));
  const labelled = ({ label, help }: { readonly label: string; readonly help: string }) => ({
    label: filled(label),
    help: filled(help),
  });
  return {
    problem: (problem) => filled(placedSentence(problem, words)),
    saying: (said) => filled(sayingSentence(said, words)),
    finding: (finding) => filled(findingSentence(finding, words)),
    advice: (finding) => filled(adviceSentence(finding, words)),
    word: (text) => filled(coreWord(text, words)),
    detail: (label) => filled(detailWord(label, words)),
    field: (key) => filled(fieldWord(key, key, words)),
    condition: (condition) => filled(conditionSentence(condition, words)),
    test: (test) => filled(testWord(test, words)),
    guardrail: (guardrail) => {
      const { name, question } = guardrailWords(guardrail, words);
      return { name: filled(name), question: filled(question) };
    },
    criterion: (criterion) => {
      const own = criterionWords(criterion, words);
      return { ...labelled(own), lines: eachOf(own.lines, filled) };
    },
    functionOf: (definition) => {
      const { summary, params } = functionWords(definition, words);
      return { summary: filled(summary), params: eachOf(params, labelled) };
    },
  };
}

function eachOf<From, To>(
  all: Readonly<Record<string, From>>,
  made: (one: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, made(one)] as const));
}
