import { makeStyles, tokens } from '@fluentui/react-components';
import type { ModelComparison } from '#core';
import { useState } from 'react';
import { Checkbox } from '../controls/checkbox';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Text } from '../controls/text';
import { useWords } from '../words/use-words';
import { MoveTable } from './move-table';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface MoveMatricesProps {
  readonly comparison: ModelComparison;
  readonly currency: string;
}

type MatrixName = 'segments' | 'layers' | 'tiers';

/** Who moves from where to where: by segment, layer or tier, in accounts or in money. */
export function MoveMatrices({ comparison, currency }: MoveMatricesProps) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const [name, setName] = useState<MatrixName>('segments');
  const [inMoney, setInMoney] = useState(false);
  const offered = (['segments', 'layers', 'tiers'] as const).filter((each) => comparison[each] !== null);
  const matrix = comparison[name] ?? comparison.segments;
  const hasMoney = matrix.moved.valueAfter !== null || matrix.moved.valueBefore !== null;
  return (
    <section className={styles.part} aria-label={text.matrix}>
      <h3 className={styles.title}>{text.matrix}</h3>
      <Field label={text.of}>
        <Select value={name} onChange={(_, { value }) => setName(value as MatrixName)}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {text.matrices[each]}
            </option>
          ))}
        </Select>
      </Field>
      {hasMoney && (
        <Checkbox
          checked={inMoney}
          label={text.inMoney}
          onChange={(_, { checked }) => setInMoney(checked === true)}
        />
      )}
      <Text size={200} className={styles.quiet}>
        {text.matrixNote}
      </Text>
      <MoveTable
        matrix={matrix}
        label={text.matrixLabel(text.matrices[name])}
        inMoney={inMoney && hasMoney}
        currency={currency}
      />
    </section>
  );
}
