import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import type { JudgedGuardrail } from '../../engine/questions/segment-figures';
import { CommittedInput } from '../../fields/committed-input';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { guardrailFigure } from './guardrail-figure';
import { withThreshold } from './segment-edits';
import type { SegmentEdits } from './use-segment-edits';

const useStyles = makeStyles({
  input: { maxWidth: '140px' },
  button: { alignSelf: 'flex-start' },
});

export interface ThresholdFieldProps {
  readonly guardrail: JudgedGuardrail;
  readonly edits: SegmentEdits;
}

/** Where a guardrail draws its line; shares are written in percent. */
export function ThresholdField({ guardrail, edits }: ThresholdFieldProps) {
  const styles = useStyles();
  const words = useWords().segments.guardrails;
  const figures = useFigures();
  const [isWrong, setIsWrong] = useState(false);
  const { name, unit, threshold, usual } = guardrail;
  const whole = unit === 'share' ? 100 : 1;
  const read = (text: string) => {
    const value = text.trim() === '' ? NaN : Number(text);
    return value >= 0 && Number.isFinite(value) ? Number((value / whole).toPrecision(12)) : null;
  };
  const set = (to: number | null) =>
    edits.once(
      (undo) => undo.threshold,
      (before) => withThreshold(before, name, to),
    );
  return (
    <>
      <Field
        label={words.threshold}
        hint={words.usual(guardrailFigure(usual, unit, figures))}
        {...(isWrong && { validationMessage: words.wrong })}
      >
        <CommittedInput
          className={styles.input}
          type="number"
          min={0}
          {...(unit === 'share' && { contentAfter: words.percent })}
          value={String(Number((threshold * whole).toPrecision(12)))}
          onType={(text) => setIsWrong(read(text) === null)}
          onCommit={(text) => {
            const to = read(text);
            if (to !== null) set(to);
          }}
        />
      </Field>
      {threshold !== usual && (
        <Button className={styles.button} size="small" onClick={() => set(null)}>
          {words.useUsual}
        </Button>
      )}
    </>
  );
}
