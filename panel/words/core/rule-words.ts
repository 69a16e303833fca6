import { fillTemplate } from '#core';
import type { CoreWords } from './core-words';

/** One condition as core says it: its field, its test, and its value if it has one. */
function conditionOf(text: string, words: CoreWords) {
  const tests = Object.keys(words.conditions)
    .map((test) => ({ test, at: ` ${text} `.indexOf(` ${test} `, 1) }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => one.at - other.at || other.test.length - one.test.length);
  const first = tests[0];
  if (!first) return null;
  const { test, at } = first;
  return { field: text.slice(0, at - 1), test, value: text.slice(at + test.length) };
}

/** What a condition asks without its value, `employees at least`, in the other language; anything else as it is. */
export function askedWords(text: string, words: CoreWords): string {
  const asked = conditionOf(text, words);
  if (asked === null || asked.value.trim() !== '') return words.fields[text] ?? text;
  const field = words.fields[asked.field] ?? asked.field;
  return fillTemplate(words.conditions[asked.test] ?? '', { field, value: '' })
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A rule as core says it (`employees at least 500 and country is DE, or industry is known`) in the other language. What
 * cannot be taken apart for sure, as where a value holds an "and", is left as it is.
 */
export function ruleWords(text: string, words: CoreWords): string {
  if (text === 'every account') return words.everyAccount;
  const alternatives = text
    .split(', or ')
    .map((all) => all.split(' and ').map((one) => conditionOf(one, words)));
  if (alternatives.some((all) => all.some((one) => one === null))) return text;
  return alternatives
    .map((all) =>
      all
        .flatMap((one) => (one === null ? [] : [one]))
        .map(({ field, test, value }) =>
          fillTemplate(words.conditions[test] ?? '', {
            field: words.fields[field] ?? field,
            value: value.trim(),
          }),
        )
        .join(words.and),
    )
    .join(words.or);
}
