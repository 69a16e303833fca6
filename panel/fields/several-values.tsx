import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { ConditionValue } from '#core';
import { fold } from '#core';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { entryText, readEntry } from './condition-value';
import { entryProblemText } from './entry-words';
import { EntryInput, withSettled } from './one-value';
import { SuggestedChips } from './suggested-chips';
import { SuggestedValues } from './suggested-values';
import type { ValueEntryProps } from './value-entry-props';

const useStyles = makeStyles({
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '&:not(:empty)': { paddingBottom: '6px' },
  },
  value: {
    minWidth: 0,
    maxWidth: '100%',
    minHeight: '24px',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    paddingLeft: '8px',
    paddingRight: '4px',
    '& .button-icon': { fontSize: '12px', width: '16px', height: '12px', marginLeft: '2px' },
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

type Item = number | string;

/** The values of a test that compares with several: each can be taken away, and others are typed or picked. */
export function SeveralValues(props: ValueEntryProps) {
  const { label, field, kind, model, value, problem, settled, onValue } = props;
  const styles = useStyles();
  const words = useWords().rules;
  const { locale } = useFigures();
  const [items, setItems] = useState<readonly Item[]>(() => (Array.isArray(value) ? value : []));
  const [text, setText] = useState('');
  const [isLeft, setIsLeft] = useState(false);
  const input = useRef<HTMLDivElement>(null);
  const isText = kind === 'category' || kind === 'id' || kind === 'list';
  const put = (next: readonly Item[]) => {
    setItems(next);
    if (next.length > 0) onValue(next as ConditionValue);
  };
  const add = (typed: string): boolean => {
    const read = readEntry(typed, kind, locale);
    if (!read.ok) return false;
    setText('');
    if (!items.some((item) => isSame(item, read.value))) put([...items, read.value]);
    return true;
  };
  const read = readEntry(text, kind, locale);
  const own =
    text.trim() !== '' && !read.ok && isLeft
      ? entryProblemText(read.problem, text, words)
      : items.length === 0 && isLeft
        ? words.missing
        : null;
  const said = own === null ? problem : withSettled(own, settled, words.until);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      setIsLeft(true);
      add(text);
    }
    if (event.key === 'Backspace' && text === '' && items.length > 0) put(items.slice(0, -1));
  };
  const takeAway = (item: Item) => {
    setIsLeft(true);
    put(items.filter((each) => each !== item));
    input.current?.querySelector('input')?.focus();
  };
  return (
    <SuggestedValues field={field} model={model} isAsked={isText}>
      {(list, frequent) => (
        <div>
          <ul className={styles.values}>
            {items.map((item) => (
              <li key={item}>
                <Button
                  className={styles.value}
                  size="small"
                  icon={<DismissRegular />}
                  iconPosition="after"
                  aria-label={words.removeValue(entryText(item, field, locale), label)}
                  onClick={() => takeAway(item)}
                >
                  {entryText(item, field, locale)}
                </Button>
              </li>
            ))}
          </ul>
          <Field
            size="small"
            validationState={said === null ? 'none' : 'error'}
            {...(said === null ? {} : { validationMessage: said })}
          >
            <div ref={input} onKeyDown={onKeyDown}>
              <EntryInput
                label={words.value(label)}
                text={text}
                list={isText ? list : undefined}
                isNumber={!isText}
                placeholder={words.addValue}
                onText={(typed) => {
                  // What is picked from the list comes whole; what is typed may still grow.
                  const isPicked =
                    typed.length - text.length > 1 && frequent.some((each) => each.value === typed);
                  if (!isPicked || !add(typed)) setText(typed);
                }}
                onLeave={() => {
                  setIsLeft(true);
                  add(text);
                }}
              />
            </div>
          </Field>
          <SuggestedChips
            label={label}
            values={frequent.filter(({ value: each }) => !items.some((item) => isSame(item, each)))}
            onPick={add}
          />
        </div>
      )}
    </SuggestedValues>
  );
}

/** Texts are the same as the core compares them: without case, surrounding or doubled blanks. */
function isSame(one: Item, other: Item): boolean {
  return typeof one === 'string' && typeof other === 'string' ? fold(one) === fold(other) : one === other;
}
