import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from '../../controls/text';
import type { JudgedGuardrail } from '../../engine/questions/segment-figures';
import { Hint } from '../../hints/hint';
import { memo } from 'react';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { GuardrailItem } from './guardrail-item';
import type { SegmentEdits } from './use-segment-edits';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fold: { cursor: 'pointer', padding: '6px 0', color: tokens.colorNeutralForeground2 },
});

export interface GuardrailListProps {
  readonly guardrails: readonly JudgedGuardrail[];
  readonly edits: SegmentEdits;
}

const worstFirst: readonly JudgedGuardrail['verdict'][] = ['act', 'watch', 'not known', 'good'];

/** Every guardrail, those that ask for something first; the others are folded away. */
export const GuardrailList = memo(function GuardrailList({ guardrails, edits }: GuardrailListProps) {
  const styles = useStyles();
  const words = useWords().segments.guardrails;
  const figures = useFigures();
  const ordered = [...guardrails].sort(
    (one, other) => worstFirst.indexOf(one.verdict) - worstFirst.indexOf(other.verdict),
  );
  const isOpen = ({ verdict }: JudgedGuardrail) => verdict === 'act' || verdict === 'watch';
  const calm = ordered.filter((each) => !isOpen(each));
  const count = (verdict: JudgedGuardrail['verdict']) =>
    figures.count(guardrails.filter((each) => each.verdict === verdict).length);
  const items = (shown: readonly JudgedGuardrail[]) => (
    <ul className={styles.list}>
      {shown.map((guardrail) => (
        <GuardrailItem key={guardrail.name} guardrail={guardrail} edits={edits} />
      ))}
    </ul>
  );
  return (
    <div>
      <Text size={200}>
        <span role="status">
          {words.counts(count('act'), count('watch'), count('good'), count('not known'))}
        </span>
        <Hint term="guardrail" />
      </Text>
      {items(ordered.filter(isOpen))}
      {calm.length > 0 && (
        <details>
          <summary className={styles.fold}>{words.rest(figures.count(calm.length))}</summary>
          {items(calm)}
        </details>
      )}
    </div>
  );
});
