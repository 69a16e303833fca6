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
 * Rows of a model, one after another (`employees at least 500, or country is DE and 2 more`), in the other language; left as they
 * are where one of them cannot be taken apart.
 */
export function rowsWords(text: string, words: CoreWords): string {
  const [, rows = text, n] = /^(.*) and (\d+) more$/s.exec(text) ?? [];
  const said = rows.split(', ').map((row) => {
    const [, or = '', rule = row] = /^(or )?(.*)$/s.exec(row) ?? [];
    const [, asked = rule, points = ''] = /^(.*)(: -?[\d.,]+ points)$/s.exec(rule) ?? [];
    if (points !== '' || conditionOf(asked, words) === null) return null;
    return { or: or !== '', rule: ruleWords(asked, words) };
  });
  if (said.some((row) => row === null)) return text;
  const names = said.reduce((all, row, at) => {
    const between = at === 0 ? '' : row?.or ? words.or : words.marks.names;
    return all + between + (row?.rule ?? '');
  }, '');
  return n === undefined ? names : fillTemplate(words.phrases['{names} and {n} more'] ?? text, { names, n });
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
