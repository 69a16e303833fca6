import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CriterionLine, LineTest, Model } from '#core';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { CommittedInput } from '../../fields/committed-input';
import { SeveralValues } from '../../fields/several-values';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useWords } from '../../words/use-words';
import { numberOfLine } from './criterion-edits';
import { NumberEntry } from './number-entry';
import type { SaidAt } from './path-problems';

const useStyles = makeStyles({
  numbered: { display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', columnGap: '6px' },
});

export interface LineValueProps {
  /** What its controls are labelled with: "Size, line 1". */
  readonly label: string;
  readonly line: CriterionLine;
  readonly test: LineTest;
  readonly field: string;
  readonly model: Model;
  readonly path: string;
  readonly saidAt: SaidAt;
  /** @param learns its cut has to be learned again */
  readonly onLine: (line: CriterionLine, learns?: boolean) => void;
}

/** What a line compares with, by what its kind says that it holds. */
export function LineValue(props: LineValueProps) {
  const { test, label, line, path, saidAt, onLine } = props;
  const styles = useStyles();
  const words = useWords().fit.lines;
  const said = saidAt(`${path}.value`);
  if (test.value === 'texts') return <Texts {...props} said={said} />;
  if (test.value === 'text') return <OneText {...props} said={said} />;
  if (test.value === 'none') return null;
  const number = (
    <NumberEntry
      label={words.number(label)}
      value={typeof line.value === 'number' ? line.value : null}
      problem={said}
      onValue={(value) => onLine({ ...line, value })}
    />
  );
  if (!test.numbered) return number;
  return (
    <div className={styles.numbered}>
      <NumberEntry
        label={words.percent(label)}
        value={numberOfLine(line, test)}
        problem={saidAt(`${path}.test`)}
        after={words.percentSign}
        onValue={(own) => onLine({ ...line, test: `${test.test} ${own}` }, test.learned === true)}
      />
      {number}
    </div>
  );
}

interface SaidProps extends LineValueProps {
  readonly said: string | null;
}

function Texts({ label, line, field, model, said, onLine }: SaidProps) {
  const { value } = line;
  const texts =
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  // What the field shows is its own; what came from outside, such as Undo, begins it anew.
  const own = useRef({ texts, version: 0 });
  if (String(own.current.texts) !== String(texts)) own.current = { texts, version: own.current.version + 1 };
  return (
    <SeveralValues
      key={`${field} ${own.current.version}`}
      label={label}
      field={field}
      kind="category"
      currency=""
      model={model}
      value={texts}
      problem={said}
      settled={null}
      onValue={(next) => {
        const items = Array.isArray(next) ? next.map(String) : [String(next)];
        own.current = { ...own.current, texts: items };
        onLine({ ...line, value: items });
      }}
    />
  );
}

function OneText({ test, label, line, said, onLine }: SaidProps) {
  const words = useWords().fit.lines;
  const core = useCoreSpeech();
  const value = line.value === null ? '' : String(line.value);
  const state = said === null ? {} : { validationMessage: said };
  return (
    <Field size="small" validationState={said === null ? 'none' : 'error'} {...state}>
      {test.choices ? (
        <Select
          size="small"
          aria-label={words.choice(label)}
          value={value}
          onChange={(_, { value: chosen }) => onLine({ ...line, value: chosen })}
        >
          {[...new Set([...test.choices, value])].map((choice) => (
            <option key={choice} value={choice}>
              {core.word(choice)}
            </option>
          ))}
        </Select>
      ) : (
        <CommittedInput
          size="small"
          aria-label={words.text(label)}
          autoComplete="off"
          value={value}
          onCommit={(typed) => onLine({ ...line, value: typed })}
        />
      )}
    </Field>
  );
}
