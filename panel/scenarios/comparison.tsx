import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, ModelComparison } from '#core';
import { Text } from '../controls/text';
import { ProblemList } from '../problem-list';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { AdoptScenario } from './adopt-scenario';
import { CapacityShifts } from './capacity-shifts';
import { GuardrailShifts } from './guardrail-shifts';
import { ModelChanges } from './model-changes';
import { MoveCauses } from './move-causes';
import { MoveMatrices } from './move-matrices';
import { MoverList } from './mover-list';
import { PhaseInList } from './phase-in-list';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  behind: { opacity: 0.6 },
  head: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface ComparisonProps {
  readonly before: Model;
  readonly after: Model;
  /** What the scenario is called that would become the model; null where the second model is the current one, or both are saved. */
  readonly adoptable: string | null;
}

/** Two models on the same accounts. */
export function Comparison({ before, after, adoptable }: ComparisonProps) {
  const styles = useStyles();
  const { answer, isBehind } = useAnswer('compare models', { before, after });
  if (!answer) return <Waiting />;
  if (!answer.ok) return <ProblemList problems={answer.problems} />;
  const comparison = answer.value;
  const { currency } = after.settings;
  return (
    <div className={`${styles.parts} ${isBehind ? styles.behind : ''}`} aria-busy={isBehind}>
      <Headline comparison={comparison} currency={currency} />
      {comparison.changes.length > 0 && (
        <>
          {adoptable !== null && <AdoptScenario name={adoptable} model={after} comparison={comparison} />}
          <MoveMatrices comparison={comparison} currency={currency} />
          {comparison.moves.length > 0 && <MoveCauses moves={comparison.moves} currency={currency} />}
          <MoverList movers={comparison.movers} currency={currency} />
          <PhaseInList regions={comparison.phaseIn} currency={currency} />
          <CapacityShifts shifts={comparison.capacity} currency={currency} />
          <GuardrailShifts shifts={comparison.guardrails} />
          <ModelChanges changes={comparison.changes} />
        </>
      )}
    </div>
  );
}

function Headline({
  comparison,
  currency,
}: {
  readonly comparison: ModelComparison;
  readonly currency: string;
}) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const figures = useFigures();
  const { changes, moved, accounts } = comparison;
  if (changes.length === 0) return <Text role="status">{text.same}</Text>;
  const all = figures.count(accounts);
  const worthText = (earlier: string, later: string) =>
    earlier === later ? text.worthSame(later) : text.movedWorth(later, earlier);
  return (
    <div role="status">
      <Text className={styles.head}>
        {moved.accounts === 0 ? text.nobodyMoves(all) : text.moved(figures.count(moved.accounts), all)}
      </Text>
      {moved.accounts > 0 && (
        <Text size={200} className={styles.quiet}>
          {[
            moved.openDeals === null
              ? text.noDeals
              : text.hanging(
                  figures.count(moved.openDeals),
                  figures.shortMoney(moved.pipeline ?? 0, currency),
                ),
            ...(moved.owners === null ? [] : [text.owners(figures.count(moved.owners))]),
          ].join(' ')}
        </Text>
      )}
      {moved.accounts > 0 && moved.valueAfter !== null && moved.valueBefore !== null && (
        <Text size={200} className={styles.quiet}>
          {worthText(
            figures.shortMoney(moved.valueBefore, currency),
            figures.shortMoney(moved.valueAfter, currency),
          )}
        </Text>
      )}
    </div>
  );
}
