import type { CoreSpeech } from '../core-speech';
import { criterionWords, functionWords, guardrailWords, testWord } from './core-labels';
import {
  adviceSentence,
  coreWord,
  detailWord,
  fieldWord,
  findingSentence,
  placedSentence,
  sayingSentence,
} from './core-sentences';
import type { CoreWords } from './core-words';

/** Says what core says with the words of a language. */
export function speechIn(words: CoreWords): CoreSpeech {
  return {
    problem: (problem) => placedSentence(problem, words),
    saying: (said) => sayingSentence(said, words),
    finding: (finding) => findingSentence(finding, words),
    inOneLine: (said) => said.join(words.marks.sentences),
    ended: (said) => said + words.marks.stop,
    advice: (finding) => adviceSentence(finding, words),
    word: (text) => coreWord(text, words),
    detail: (label) => detailWord(label, words),
    field: (key) => fieldWord(key, key, words),
    test: (test) => testWord(test, words),
    guardrail: (guardrail) => guardrailWords(guardrail, words),
    criterion: (criterion) => criterionWords(criterion, words),
    functionOf: (definition) => functionWords(definition, words),
  };
}
