import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Text } from '../../controls/text';
import { RangeInput } from '../../fields/range-input';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { NumberEntry } from './number-entry';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', flexWrap: 'wrap' },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 72px', columnGap: '8px', alignItems: 'start' },
});

/** The slider goes in hundredths of its end. */
const hundred = 100;

export interface WeightFieldProps {
  /** The criterion's. */
  readonly name: string;
  readonly weight: number;
  /** Of all weights, 0 to 1; null where there is none. */
  readonly share: number | null;
  readonly said: string | null;
  readonly onWeight: (weight: number) => void;
}

/** How much a criterion counts, as a slider and as a number, with the share that it comes to. */
export function WeightField({ name, weight, share, said, onWeight }: WeightFieldProps) {
  const styles = useStyles();
  const text = useWords().fit;
  const figures = useFigures();
  // The end of the slider stays where it is while the hand is on it.
  const [most, setMost] = useState(() => endFor(weight));
  if (weight > most) setMost(endFor(weight));
  const shown = share === null ? text.list.noWeight : text.list.share(figures.share(share));
  return (
    <div>
      <div className={styles.head}>
        <Text size={200}>{text.card.weight}</Text>
        <Text size={200} className={styles.share}>
          {shown}
        </Text>
      </div>
      <div className={styles.row}>
        <RangeInput
          label={text.card.weightOf(name)}
          said={[figures.exact(weight), shown].join(', ')}
          min={0}
          max={hundred}
          value={Math.min(hundred, Math.round((weight / most) * hundred))}
          onValue={(value) => onWeight((value * most) / hundred)}
        />
        <NumberEntry label={text.card.weight} value={weight} problem={said} onValue={onWeight} />
      </div>
    </div>
  );
}

/** 1, 10, 100 … with room above the weight. */
function endFor(weight: number): number {
  return weight > 0 ? 10 ** Math.max(0, Math.ceil(Math.log10(weight))) : 10;
}
