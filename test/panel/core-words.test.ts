import { catalogue } from '#core/functions';
import { tests } from '../../core/expr/condition';
import { standardFields } from '../../core/accounts/standard-fields';
import { criterionDefinitions } from '../../core/scoring/criterion-definitions';
import { guardrails } from '../../core/segments/guardrails';
import { criterionWords, functionWords, guardrailWords, testWord } from '../../panel/words/core/core-labels';
import { german } from '../../panel/words/core/de';
import { japanese } from '../../panel/words/core/ja';
import { nestedSentences, ourWords } from '../../panel/words/core/our-words';
import type { CoreWords } from '../../panel/words/core/core-words';
import { saidByCore } from './said-by-core';

const said = saidByCore();

/** The reasons of a score are written out in core for speed; that these are their templates is tested with the sentences. */
const reasons = {
  'points-given': '{criterion}: {value}, {contribution} of {most}',
  'blank-left-out': '{criterion} unknown (left out)',
  'blank-zero': '{criterion} unknown (no points), {contribution} of {most}',
  'blank-neutral': '{criterion} unknown (half the points), {contribution} of {most}',
  excluded: 'Excluded: {exclusion}',
  'exclusion-unknown': 'Exclusion {exclusion} cannot be checked',
};

const english = new Map([
  ...said.sentences,
  ...Object.entries(reasons).map(([code, template]): [string, readonly string[]] => [code, [template]]),
]);

/** Sentences that hold nothing but what is put into them. */
const wordless = (template: string): boolean => !/\p{L}/u.test(template.replace(/\{\w+\}/g, ''));

const parametersOf = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{~?(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

const selectorsOf = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\|/g)].map(([, name]) => name ?? '');

/** What the other language may use, and what it may not drop. */
function differencesOf(ours: string, theirs: string): readonly string[] {
  const [own, other] = [parametersOf(ours), parametersOf(theirs)];
  const known = new Set([...own, ...selectorsOf(ours)]);
  return [
    ...own.filter((name) => !other.includes(name)).map((name) => `drops {${name}}`),
    ...other.filter((name) => !known.has(name)).map((name) => `does not know {${name}}`),
    ...selectorsOf(theirs)
      .filter((name) => !known.has(name))
      .map((name) => `does not know {${name}|`),
  ];
}

/** The same in both languages: names of ours and of formats. */
const alike = new Set([
  ...[
    'Account',
    'Accounts',
    'Segment',
    'Region',
    'Deals',
    'Domain',
    'Website',
    'NAICS',
    'SIC',
    'ROAD',
    'Whitespace',
    'Reps',
    'Budget',
  ],
  ...['Deal', 'Text', 'Gini', 'Alpha', 'Beta', 'Deal-ID'],
  ...['model-change/changed', 'model-change/set', 'explain/change-by', 'explain/change-to'],
  'deals',
  'website',
  'text',
  'whitespace',
]);

const languages: readonly (readonly [string, CoreWords])[] = [
  ['German', german],
  ['Japanese', japanese],
];

test('every code says one thing', () => {
  const several = [...english].filter(([, templates]) => templates.length > 1).map(([code]) => code);
  expect(several).toEqual([]);
});

describe.each(languages)('%s', (_, words) => {
  test('says every problem, notice and reason, and none that core does not', () => {
    expect(Object.keys(words.sentences).sort()).toEqual([...english.keys()].sort());
  });

  test('says every finding and its advice', () => {
    expect(Object.keys(words.findings).sort()).toEqual([...said.findings.keys()].sort());
  });

  test('uses the parameters that English uses', () => {
    const sentences = [...english].flatMap(([code, [template = '']]) =>
      differencesOf(template, words.sentences[code] ?? '').map((difference) => `${code} ${difference}`),
    );
    const findings = [...said.findings].flatMap(([code, { says, advice }]) => [
      ...differencesOf(says, words.findings[code]?.says ?? '').map((difference) => `${code} ${difference}`),
      ...differencesOf(advice, words.findings[code]?.advice ?? '').map(
        (difference) => `${code} ${difference}`,
      ),
    ]);
    const phrases = Object.entries(words.phrases).flatMap(([phrase, template]) =>
      differencesOf(phrase, template).map((difference) => `${phrase}: ${difference}`),
    );
    expect([...sentences, ...findings, ...phrases]).toEqual([]);
  });

  test('says nothing in English', () => {
    const same = [
      ...[...english].flatMap(([code, templates]) =>
        templates.includes(words.sentences[code] ?? '') && !templates.every(wordless) ? [code] : [],
      ),
      ...[...said.findings].flatMap(([code, { says, advice }]) => {
        const own = words.findings[code];
        const copied = own?.says === says && !wordless(says);
        return copied || (advice !== '' && own?.advice === advice) ? [code] : [];
      }),
      ...Object.entries(words.phrases).flatMap(([phrase, template]) =>
        phrase === template && !wordless(phrase) ? [phrase] : [],
      ),
    ];
    expect(same.filter((each) => !alike.has(each) && each !== ' in {region}')).toEqual([]);
  });

  test('gives advice where English does', () => {
    const different = [...said.findings].filter(
      ([code, { advice }]) => (advice === '') !== (words.findings[code]?.advice === ''),
    );
    expect(different).toEqual([]);
  });

  test('ends no sentence with a full stop', () => {
    const stopped = Object.entries(words.sentences).filter(([, template]) => /[.。]$/.test(template));
    expect(stopped).toEqual([]);
  });

  test('knows every guardrail, criterion, test, field and function', () => {
    expect(Object.keys(words.guardrails)).toEqual(guardrails.map(({ name }) => name));
    expect(Object.keys(words.criteria).sort()).toEqual(criterionDefinitions.map(({ kind }) => kind).sort());
    for (const { kind, lines } of criterionDefinitions) {
      expect(Object.keys(words.criteria[kind]?.lines ?? {})).toEqual(lines.map(({ test: word }) => word));
    }
    expect(Object.keys(words.tests)).toEqual([...tests]);
    expect(Object.keys(words.conditions)).toEqual([...tests]);
    expect(standardFields.map(({ key }) => key).filter((key) => !Object.hasOwn(words.fields, key))).toEqual(
      [],
    );
    expect(Object.keys(words.functions).sort()).toEqual(catalogue.map(({ name }) => name).sort());
    for (const { name, params } of catalogue) {
      expect([name, ...Object.keys(words.functions[name]?.params ?? {})]).toEqual([
        name,
        ...Object.keys(params),
      ]);
    }
  });

  test('names nothing as English does, apart from names that both share', () => {
    const labels = [
      ...standardFields.map(({ key, label }) => [label, words.fields[key]]),
      ...guardrails.flatMap(({ name, question }) => [
        [name, words.guardrails[name]?.name],
        [question, words.guardrails[name]?.question],
      ]),
      ...criterionDefinitions.flatMap(({ kind, label, help }) => [
        [label, words.criteria[kind]?.label],
        [help, words.criteria[kind]?.help],
      ]),
      ...catalogue.flatMap(({ name, summary, params }) => [
        [summary, words.functions[name]?.summary],
        ...Object.entries(params).flatMap(([key, { label, help }]) => [
          [label, words.functions[name]?.params[key]?.label],
          [help, words.functions[name]?.params[key]?.help],
        ]),
      ]),
    ];
    expect(labels.filter(([own = '', other]) => own === other && !alike.has(own))).toEqual([]);
  });
});

test('both languages know the same phrases', () => {
  expect(Object.keys(japanese.phrases)).toEqual(Object.keys(german.phrases));
});

test('labels are English where no language is chosen, and where a language has none', () => {
  const [guardrail, criterion, definition] = [guardrails[0]!, criterionDefinitions[0]!, catalogue[0]!];
  expect(guardrailWords(guardrail, null).question).toBe(guardrail.question);
  expect(guardrailWords(guardrail, german).name).toBe('Oberstes Segment');
  expect(criterionWords(criterion, null).label).toBe(criterion.label);
  expect(criterionWords({ ...criterion, kind: 'of tomorrow' }, german).help).toBe(criterion.help);
  expect(functionWords(definition, null).summary).toBe(definition.summary);
  expect(functionWords(definition, japanese).summary).toMatch(/セグメント/);
  expect(testWord('at least', null)).toBe('at least');
  expect(testWord('at least', german)).toBe('mindestens');
});

test('every phrase stands in the sources', () => {
  const known = [...said.texts, ...putTogether].join('\n');
  const missing = Object.keys(german.phrases).filter(
    (phrase) => !known.includes(phrase.replace(/\{~?\w+\}/g, '{}').trim()),
  );
  expect(missing).toEqual([]);
});

test('words of ours are named by codes and parameters that core has', () => {
  const unknown = Object.entries(ourWords).flatMap(([code, names]) => {
    const template = english.get(code)?.[0] ?? Object.values(said.findings.get(code) ?? {}).join(' ');
    const known = new Set([...parametersOf(template), ...selectorsOf(template)]);
    return names
      .map((name) => name.split(' unless ')[0]?.split(':').at(-1) ?? '')
      .filter((name) => !known.has(name))
      .map((name) => `${code} ${name}`);
  });
  expect(unknown).toEqual([]);
});

test('sentences inside others are those of core', () => {
  const different = Object.entries(nestedSentences).filter(
    ([code, template]) => english.get(code)?.[0] !== template,
  );
  expect(different).toEqual([]);
});

/** Phrases that core puts together from pieces, and the singular of rows. */
const putTogether = [
  ...['{} or {}', '"{}" or "{}"', '"{}" {} times', '"{}" {} times ("{}"?)', '{} ({} lies inside)'],
  ...['{} by id', '{} by domain', '{} by name', '{} by similar name', 'row of spend', 'row of effort'],
  'a field "customer since" and an as-of date',
  ...['that spend anything on {}', 'with whitespace on {}'],
];
