import type { AskableField, Condition, FieldKind, When } from '#core';
import { dayOf } from '#core';
import type { Figures } from '../figures';
import type { CoreSpeech } from '../words/core-speech';
import type { Words } from '../words/words';
import { entryText, shapeOf } from './condition-value';
import { figureEntry } from './read-figure';

/** What the sentences of a rule are written with. */
export interface RuleSpeech {
  readonly words: Words['rules'];
  readonly core: Pick<CoreSpeech, 'field'>;
  readonly figures: Figures;
  readonly currency: string;
  /** The fields of the place, by their keys. */
  readonly fields: ReadonlyMap<string, AskableField>;
}

/** What a field is called: what a run computes in our words, standard fields by their labels, others as they are. */
export function fieldName(
  field: string,
  { columns }: Words['rules'],
  core: Pick<CoreSpeech, 'field'>,
): string {
  return (columns as Readonly<Record<string, string>>)[field] ?? core.field(field);
}

/** What a test is called, by the kind of the field. */
export function testName(
  test: Condition['test'],
  kind: FieldKind | undefined,
  { tests, dayTests }: Words['rules'],
): string {
  const days: Readonly<Record<string, string>> = kind === 'date' ? dayTests : {};
  return days[test] ?? tests[test];
}

/** One value as one would say it: money with its currency, days in words, texts as they are. */
function valueText(
  value: number | string,
  field: string,
  kind: FieldKind | undefined,
  speech: RuleSpeech,
): string {
  const { figures, currency } = speech;
  if (typeof value === 'string') {
    const day = kind === 'date' ? dayOf(value) : null;
    if (day !== null) return figures.day(day);
    return value.includes(',') ? `"${value}"` : value;
  }
  if (kind !== 'money') return entryText(value, field, figures.locale);
  return Number.isInteger(value)
    ? figures.money(value, currency)
    : `${figureEntry(value, figures.locale)} ${currency}`;
}

/** One condition as one would say it: `employees is at least 200`. */
export function conditionSentence({ field, test, value }: Condition, speech: RuleSpeech): string {
  const { words, core, fields } = speech;
  const kind = fields.get(field)?.kind;
  const values: readonly (number | string)[] =
    value === null ? [] : typeof value === 'object' ? value : [value];
  const texts = values.map((each) => valueText(each, field, kind, speech));
  const isRange = shapeOf(test) === 'range' && texts.length === 2;
  const said = isRange ? words.range(texts[0] ?? '', texts[1] ?? '') : words.several(texts.join(words.comma));
  return words.condition(
    fieldName(field, words, core),
    testName(test, kind, words),
    texts.length > 0 ? said : '',
  );
}

/** One line of a rule that is read: a condition with the word that joins it to what stands before, and where it stands. */
export interface RuleLine {
  readonly text: string;
  readonly alternative: number;
  readonly place: number;
}

/** A rule as lines that read as one sentence. */
export function ruleLines(when: When, speech: RuleSpeech): readonly RuleLine[] {
  return when.flatMap((conditions, alternative) =>
    conditions.map((condition, place) => {
      const said = conditionSentence(condition, speech);
      const joined = place > 0 ? speech.words.and(said) : alternative > 0 ? speech.words.or(said) : said;
      return { text: joined, alternative, place };
    }),
  );
}
