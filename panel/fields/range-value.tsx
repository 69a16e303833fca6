import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Field } from '../controls/field';
import { Text } from '../controls/text';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { entryText, readEntry } from './condition-value';
import { entryProblemText } from './entry-words';
import { EntryInput, withSettled } from './one-value';
import type { ValueEntryProps } from './value-entry-props';

const useStyles = makeStyles({
  ends: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '6px',
  },
});

/** The two inputs of a closed range. It counts once both ends are there and in order. */
export function RangeValue({
  label,
  field,
  kind,
  currency,
  value,
  problem,
  settled,
  onValue,
}: ValueEntryProps) {
  const styles = useStyles();
  const words = useWords().rules;
  const { locale } = useFigures();
  const [texts, setTexts] = useState<readonly [string, string]>(() => {
    const ends: readonly unknown[] = Array.isArray(value) ? value : [];
    return [entryText(ends[0], field, locale), entryText(ends[1], field, locale)];
  });
  const [left, setLeft] = useState<readonly [boolean, boolean]>([false, false]);
  const ends = texts.map((text) => readEntry(text, kind, locale));
  const wrong = ends.findIndex((end, at) => !end.ok && left[at]);
  const wrongEnd = ends[wrong];
  const own =
    wrongEnd && !wrongEnd.ok
      ? entryProblemText(wrongEnd.problem, texts[wrong] ?? '', words)
      : left[0] && left[1] && isBackwards(texts, kind, locale)
        ? words.backwards(texts[0], texts[1])
        : null;
  const said = own === null ? problem : withSettled(own, settled, words.until);
  const typed = (at: 0 | 1, text: string) => {
    const now: readonly [string, string] = at === 0 ? [text, texts[1]] : [texts[0], text];
    setTexts(now);
    const range = rangeOf(now, kind, locale);
    if (range) onValue(range);
  };
  const input = (at: 0 | 1) => (
    <EntryInput
      label={at === 0 ? words.from(label) : words.to(label)}
      text={texts[at]}
      isNumber={kind !== 'date'}
      placeholder={kind === 'date' ? words.day : undefined}
      before={kind === 'money' && at === 0 ? currency : undefined}
      onText={(text) => typed(at, text)}
      onLeave={() => {
        setLeft(at === 0 ? [true, left[1]] : [left[0], true]);
        const end = ends[at];
        if (end?.ok) typed(at, entryText(end.value, field, locale));
      }}
    />
  );
  return (
    <Field
      size="small"
      validationState={said === null ? 'none' : 'error'}
      {...(said === null ? {} : { validationMessage: said })}
    >
      <div className={styles.ends}>
        {input(0)}
        <Text size={200}>{words.rangeAnd}</Text>
        {input(1)}
      </div>
    </Field>
  );
}

type Kind = ValueEntryProps['kind'];
type Range = readonly [number, number] | readonly [string, string];

/** Both ends, in order or not; null where one is no value. */
function endsOf(texts: readonly [string, string], kind: Kind, locale: string): Range | null {
  const [low, high] = [readEntry(texts[0], kind, locale), readEntry(texts[1], kind, locale)];
  return low.ok && high.ok ? ([low.value, high.value] as Range) : null;
}

function rangeOf(texts: readonly [string, string], kind: Kind, locale: string): Range | null {
  const ends = endsOf(texts, kind, locale);
  return ends && ends[0] <= ends[1] ? ends : null;
}

function isBackwards(texts: readonly [string, string], kind: Kind, locale: string): boolean {
  const ends = endsOf(texts, kind, locale);
  return ends !== null && ends[0] > ends[1];
}
