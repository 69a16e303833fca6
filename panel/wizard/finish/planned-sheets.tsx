import { Text } from '../../controls/text';
import { isEvidence } from '../../evidence-sheets';
import { Fold } from '../../fold';
import { modelPlace } from '../../model-place';
import { overridesPlace } from '../../overrides-place';
import { Section } from '../../screen';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { PlannedSheet, WritePlan } from '../../write-plan';
import { usePlanStyles } from './plan-styles';

/** The sheets that will be made, replaced or kept, and the names that formulas know them by. */
export function PlannedSheets({ plan }: { readonly plan: WritePlan }) {
  const text = useWords().finish;
  const figures = useFigures();
  const state = useSheetState();
  const linesOf = (sheets: readonly PlannedSheet[]) =>
    sheets.map((sheet) => [sheet.name, state(sheet)] as const);
  const evidence = plan.sheets.filter(({ name }) => isEvidence(name));
  const live = plan.sheets.flatMap(({ name, content }) => (typeof content === 'object' ? [name] : []));
  return (
    <>
      <Section title={text.sheets}>
        {plan.as === 'values' && live.length > 0 && (
          <Text>{text.sheetsFollow(figures.list(live), live.length === 1)}</Text>
        )}
        <Lines lines={linesOf(plan.sheets.filter(({ name }) => !isEvidence(name)))} />
        {evidence.length > 0 && (
          <Fold summary={text.evidence(figures.count(evidence.length))}>
            <Lines lines={linesOf(evidence)} />
          </Fold>
        )}
      </Section>
      <Section title={text.names}>
        <Lines
          lines={[
            [modelPlace.name, text.model],
            ...(plan.overrides ? [[overridesPlace.name, text.overrides] as const] : []),
          ]}
        />
      </Section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly (readonly [name: string, state: string])[] }) {
  const styles = usePlanStyles();
  return (
    <ul className={styles.list}>
      {lines.map(([name, state]) => (
        <li key={name} className={styles.item}>
          <div className={styles.line}>
            <span className={styles.name}>{name}</span>
            <span className={styles.state}>{state}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function useSheetState(): (sheet: PlannedSheet) => string {
  const text = useWords().finish.sheet;
  const figures = useFigures();
  return ({ state, rowsBefore, rowsAfter }) => {
    if (state === 'kept') return text.kept;
    if (state === 'fresh')
      return rowsAfter === null ? text.freshLive : text.freshRows(figures.count(rowsAfter));
    const before = figures.count(rowsBefore ?? 0);
    if (state === 'merged') return text.merged(before, figures.count(rowsAfter ?? 0));
    if (state === 'extended') return text.extended(before, figures.count(rowsAfter ?? 0));
    return rowsAfter === null ? text.replacedLive(before) : text.replaced(before, figures.count(rowsAfter));
  };
}
