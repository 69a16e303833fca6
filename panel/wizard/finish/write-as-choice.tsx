import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Text } from '../../controls/text';
import type { WriteAs } from '../../engine/planned-places';
import { canWriteAs, mostLiveAccounts, mostNativeAccounts } from '../../last-writing';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  choice: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  option: { display: 'flex', gap: '8px', alignItems: 'flex-start', paddingTop: '4px', paddingBottom: '4px' },
  input: {
    width: '20px',
    height: '20px',
    margin: '2px',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface WriteAsChoiceProps {
  readonly as: WriteAs;
  readonly onChoose: (as: WriteAs) => void;
}

/** Values, or formulas where the host and the number of accounts allow them; else why not. */
export function WriteAsChoice({ as, onChoose }: WriteAsChoiceProps) {
  const styles = useStyles();
  const text = useWords().finish;
  const figures = useFigures();
  const { desk, state } = useView();
  const accounts = state.accounts?.accountCount ?? 0;
  const isNative = canWriteAs('native', desk.host.desk, state);
  const tooMany = (most: number) => text.tooMany(figures.count(accounts), figures.count(most));
  const why = !desk.host.desk.hasFunctions
    ? text.noFunctions
    : accounts > mostLiveAccounts
      ? tooMany(mostLiveAccounts)
      : null;
  const isBusy = state.progress !== null;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{text.writeAs}</legend>
      <Option
        name={text.values}
        means={text.valuesMean}
        isChosen={as === 'values'}
        isDisabled={isBusy}
        onChoose={() => onChoose('values')}
      />
      <Option
        name={text.live}
        means={why ?? text.liveMeans}
        isChosen={as === 'live'}
        isDisabled={isBusy || why !== null}
        onChoose={() => onChoose('live')}
      />
      <Option
        name={text.native}
        means={isNative ? text.nativeMeans : tooMany(mostNativeAccounts)}
        isChosen={as === 'native'}
        isDisabled={isBusy || !isNative}
        onChoose={() => onChoose('native')}
      />
      {as === 'live' && <Text size={200}>{text.sorting}</Text>}
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly means: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
}

function Option({ name, means, isChosen, isDisabled, onChoose }: OptionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.option}>
      <input
        className={styles.input}
        type="radio"
        id={id}
        aria-describedby={`${id}means`}
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChoose}
      />
      <div className={styles.words}>
        <label htmlFor={id}>{name}</label>
        <Text id={`${id}means`} size={200} className={styles.quiet}>
          {means}
        </Text>
      </div>
    </div>
  );
}
