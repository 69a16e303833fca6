import { fillTemplate, problemText, type Condition, type Parameters, type Problem } from '#core';
import type { CoreWords, FindingSentence } from './core-words';
import { spoken } from './spoken';
import { wordsOf } from './words-of';

/** Something that core says, as code, parameters and its English. */
export interface Saying {
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
}

/** Something that core says with what to do about it. */
export interface Advice extends Saying {
  readonly advice: string;
}

/** A sentence of core (a reason, evidence, an explanation) in the user's language; English where there is no other. */
export function sayingSentence({ code, parameters, message }: Saying, words: CoreWords | null): string {
  const template = words && Object.hasOwn(words.sentences, code) ? words.sentences[code] : undefined;
  if (!words || template === undefined) return message;
  const said = fillTemplate(template, spoken(code, parameters, words));
  const about = parameters['about'];
  return typeof about === 'string' ? fillTemplate(words.about, { about: wordsOf(about, words), said }) : said;
}

/** A problem with its place in front, as `problemText` says it in English. */
export function placedSentence(problem: Problem, words: CoreWords | null): string {
  const { at } = problem;
  const message = sayingSentence(problem, words);
  if (!words || at?.cell !== undefined || at?.path !== undefined || !at?.row) {
    return problemText({ ...problem, message });
  }
  return `${fillTemplate(words.row, { row: at.row })}: ${message}`;
}

function findingPart(part: keyof FindingSentence, finding: Advice, words: CoreWords | null): string {
  const { code, parameters, message, advice } = finding;
  const english = part === 'says' ? message : advice;
  if (!words) return english;
  const template = Object.hasOwn(words.findings, code) ? words.findings[code]?.[part] : undefined;
  if (template === undefined) return part === 'says' ? sayingSentence(finding, words) : english;
  return fillTemplate(template, spoken(code, parameters, words));
}

/** What a guardrail, the effort or a posture found, in the user's language. */
export function findingSentence(finding: Advice, words: CoreWords | null): string {
  const said = findingPart('says', finding, words);
  const kinds = finding.parameters['kinds'];
  const isWorst = words !== null && Object.hasOwn(words.findings, finding.code);
  return isWorst && typeof kinds === 'number' && kinds > 1
    ? said + fillTemplate(words.ofKinds, { kinds })
    : said;
}

/** What to do about it; empty where nothing is to be done. */
export const adviceSentence = (finding: Advice, words: CoreWords | null): string =>
  findingPart('advice', finding, words);

/** A word or a label of ours: a verdict, a posture, a field kind, a detail's label, a standing; others stay as they are. */
export const coreWord = (text: string, words: CoreWords | null): string =>
  words ? wordsOf(text, words) : text;

/** What a field is called: a standard field or a computed column by its label, the user's own as it is. */
export const fieldWord = (key: string, english: string, words: CoreWords | null): string =>
  words && Object.hasOwn(words.fields, key) ? (words.fields[key] ?? english) : english;

/** The label of a figure behind a finding: ours, a field's, or two of the user's names side by side. */
export function detailWord(label: string, words: CoreWords | null): string {
  if (!words) return label;
  if (Object.hasOwn(words.fields, label)) return words.fields[label] ?? label;
  const said = wordsOf(label, words);
  return said === label ? wordsOf(label, words, 'pair') : said;
}

/** A condition as one would say it: `employees at least 500`. */
export function conditionSentence(condition: Condition, words: CoreWords | null): string {
  const { field, test, value } = condition;
  const texts = Array.isArray(value) ? (value as readonly (string | number)[]).map(String) : null;
  const said = texts ? texts.join(test === 'between' ? '..' : '; ') : value === null ? '' : String(value);
  const template = words?.conditions[test];
  if (!words || template === undefined) return [field, test, said].filter((each) => each !== '').join(' ');
  return fillTemplate(template, { field: fieldWord(field, field, words), value: said });
}
