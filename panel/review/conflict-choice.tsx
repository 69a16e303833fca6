import { makeStyles, tokens } from '@fluentui/react-components';
import type { Conflict } from '#core';
import { useId } from 'react';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: '8px 10px',
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: {
    padding: '0 4px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
  option: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    alignItems: 'start',
    minHeight: '24px',
    cursor: 'pointer',
  },
  input: { margin: '4px 0 0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  side: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ConflictChoiceProps {
  readonly conflict: Conflict;
  /** The place of a side; null where nothing is chosen. */
  readonly chosen: number | null;
  readonly onChoose: (side: number | null) => void;
}

/** What two people say of the same field of the same account, side by side, and the choice between them. */
export function ConflictChoice({ conflict, chosen, onChoose }: ConflictChoiceProps) {
  const styles = useStyles();
  const words = useWords().review;
  const text = words.sheets;
  const speech = useCoreSpeech();
  const name = useId();
  const { sides, field, key, name: account } = conflict;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.conflictOf(speech.field(field), account || key)}</legend>
      {sides.map(({ value, who, when, why, answers }, at) => (
        <label key={at} className={styles.option}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={chosen === at}
            onChange={() => onChoose(at)}
          />
          <span className={styles.side}>
            <span>{text.side(value, who === '' ? words.nobody : who, when)}</span>
            <span className={styles.quiet}>
              {[answers.length === 0 ? text.stands : answers.map((answer) => answer.at.cell).join(', '), why]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
        </label>
      ))}
      <label className={styles.option}>
        <input
          type="radio"
          className={styles.input}
          name={name}
          checked={chosen === null}
          onChange={() => onChoose(null)}
        />
        <span>{text.undecided}</span>
      </label>
    </fieldset>
  );
}
