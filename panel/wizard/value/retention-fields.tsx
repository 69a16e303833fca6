import { makeStyles } from '@fluentui/react-components';
import type { Retention } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import type { RetentionEvidence } from '../../engine/questions/retention-figures';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ChoiceField } from '../../fields/choice-field';
import { FigureField } from '../../fields/figure-field';
import { NumberField } from '../../fields/number-field';
import { curveEntry, fittedRetention, readCurve, retentionBy, withRetention } from './retention-edits';
import { ShareField } from '../../fields/share-field';
import { useValueEdits } from './use-value-edits';

const useStyles = makeStyles({
  pair: { display: 'flex', gap: '8px', '> *': { flex: 1, minWidth: 0 } },
  fitted: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

const methods = ['sBG', 'constant', 'curve'] as const;

export interface RetentionFieldsProps {
  readonly retention: Retention;
  /** What the history tells; null where it tells nothing. */
  readonly evidence: RetentionEvidence | null;
}

/** How the model says that customers stay. */
export function RetentionFields({ retention, evidence }: RetentionFieldsProps) {
  const text = useWords().value.retention;
  const { locale } = useFigures();
  const edit = useValueEdits();
  const set = (next: Retention, thing: string) =>
    edit('retention', (before) => withRetention(before, next), `retention ${thing}`);
  return (
    <>
      <ChoiceField
        label={text.method}
        offered={methods}
        nameOf={(method) => text.methods[method]}
        value={retention.method}
        onChoose={(method) => set(retentionBy(method, retention, evidence), 'method')}
      />
      {retention.method === 'sBG' && <Parameters retention={retention} evidence={evidence} onSet={set} />}
      {retention.method === 'constant' && (
        <ShareField
          label={text.rate}
          value={retention.rate}
          isSound={(value) => value > 0 && value <= 1}
          wrong={text.rateWrong}
          onShare={(rate) => set({ name: retention.name, method: 'constant', rate }, 'rate')}
        />
      )}
      {retention.method === 'curve' && (
        <FigureField
          label={text.curve}
          hint={text.curveHint}
          entry={curveEntry(retention.remaining, locale)}
          wrong={(typed) => (readCurve(typed, locale) ? null : text.curveWrong)}
          onCommit={(typed) => {
            const remaining = readCurve(typed, locale);
            if (remaining) set({ name: retention.name, method: 'curve', remaining }, 'curve');
          }}
        />
      )}
    </>
  );
}

interface ParametersProps {
  readonly retention: Extract<Retention, { readonly method: 'sBG' }>;
  readonly evidence: RetentionEvidence | null;
  readonly onSet: (retention: Retention, thing: string) => void;
}

/** Alpha and beta with what is known of their errors; what a person writes has none. */
function Parameters({ retention, evidence, onSet }: ParametersProps) {
  const styles = useStyles();
  const text = useWords().value.retention;
  const { exact } = useFigures();
  const { name, method, alpha, beta, alphaError, betaError } = retention;
  const isFitted = evidence !== null && evidence.alpha === alpha && evidence.beta === beta;
  const estimate = (value: number, error: number | null) =>
    error === null ? exact(value) : text.estimate(exact(value), exact(error));
  const field = (label: string, value: number, error: number | undefined, set: (to: number) => Retention) => (
    <NumberField
      label={label}
      {...(error === undefined ? {} : { hint: text.error(exact(error)) })}
      value={Number(value.toPrecision(6))}
      isSound={(typed) => typed !== null && typed > 0}
      wrong={text.parameterWrong}
      onNumber={(typed) => typed !== null && onSet(set(typed), label)}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        {field(text.alpha, alpha, alphaError, (to) => ({ name, method, alpha: to, beta }))}
        {field(text.beta, beta, betaError, (to) => ({ name, method, alpha, beta: to }))}
      </div>
      {evidence && !isFitted && (
        <div className={styles.fitted}>
          <Text size={200}>
            {text.fitted(
              estimate(evidence.alpha, evidence.alphaError),
              estimate(evidence.beta, evidence.betaError),
            )}
          </Text>
          <Button size="small" onClick={() => onSet(fittedRetention(evidence), 'fitted')}>
            {text.takeFitted}
          </Button>
        </div>
      )}
    </>
  );
}
