import fc from 'fast-check';
import type { Condition, ConditionValue, Model, RulePlace, When } from '#core';
import { askableFields } from '#core';
import { entryText, readEntry, shapeOf } from '../../../panel/fields/condition-value';
import { draftOf, whenOf, withEdit } from '../../../panel/fields/rule-draft';
import { ruleLines } from '../../../panel/fields/rule-sentence';
import { figuresFor } from '../../../panel/figures';
import { englishSpeech } from '../../../panel/words/core-speech';
import { text } from '../../../panel/text.en';
import { checkedModel } from '../../core/model/arbitrary-model';

const locales = fc.constantFrom('en-US', 'de-DE', 'ja-JP', 'fr-FR', 'de-CH', 'en-IN', 'sv-SE');

interface Written {
  readonly when: When;
  readonly place: RulePlace;
}

/** Every rule of a model, and where it stands. */
function rulesOf({ layers, exclusions, regions, segments }: Model): readonly Written[] {
  const places = { exclusions, regions, segments } as const;
  return [
    ...[layers.TAM, layers.SAM, layers.SOM].map((when) => ({ when, place: 'layers' as const })),
    ...Object.entries(places).flatMap(([place, rules]) =>
      rules.map(({ when }) => ({ when, place: place as RulePlace })),
    ),
  ];
}

const rules = checkedModel.chain((model) => fc.tuple(fc.constant(model), fc.constantFrom(...rulesOf(model))));

const valuesOf = ({ value }: Condition): readonly (number | string)[] =>
  value === null ? [] : typeof value === 'object' ? value : [value];

test('a rule that is opened and left alone is the same rule', () => {
  fc.assert(
    fc.property(rules, ([, { when }]) => {
      expect(whenOf(draftOf(when))).toEqual(when);
    }),
    { numRuns: 40 },
  );
});

test('every value that stands in an input is read back as it was, in every locale', () => {
  fc.assert(
    fc.property(rules, locales, ([model, { when, place }], locale) => {
      const kinds = new Map(askableFields(model, place, when).map(({ field, kind }) => [field, kind]));
      const again = when.map((conditions) =>
        conditions.map((condition) => {
          const kind = kinds.get(condition.field) ?? 'number';
          const values = valuesOf(condition).map((value) => {
            const read = readEntry(entryText(value, condition.field, locale), kind, locale);
            return read.ok ? read.value : read.problem;
          });
          const shape = shapeOf(condition.test);
          const value = shape === 'none' ? null : shape === 'one' ? values[0] : values;
          return { ...condition, value: value as ConditionValue };
        }),
      );
      expect(again).toEqual(when);
    }),
    { numRuns: 40 },
  );
});

test('a value that is given again changes nothing', () => {
  fc.assert(
    fc.property(rules, ([, { when }]) => {
      const draft = draftOf(when);
      const given = draft.alternatives
        .flat()
        .reduce(
          (all, { id, value }) => (value === undefined ? all : withEdit(all, id, { kind: 'value', value })),
          draft,
        );
      expect(whenOf(given)).toEqual(when);
    }),
    { numRuns: 40 },
  );
});

test('the sentence of a rule names every text that it compares with, and joins what it is made of', () => {
  fc.assert(
    fc.property(rules, ([model, { when, place }]) => {
      const fields = new Map(askableFields(model, place, when).map((each) => [each.field, each]));
      const speech = {
        words: text.rules,
        core: englishSpeech(),
        figures: figuresFor('en-US'),
        currency: 'USD',
        fields,
      };
      const sentence = ruleLines(when, speech)
        .map((line) => line.text)
        .join(' ');
      for (const condition of when.flat()) {
        if (fields.get(condition.field)?.kind === 'date') continue;
        for (const value of valuesOf(condition))
          if (typeof value === 'string') expect(sentence).toContain(value);
      }
      if (when.length === 0) expect(sentence).toBe('');
    }),
    { numRuns: 40 },
  );
});
