import { Checkbox } from '../../controls/checkbox';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { WritePlan } from '../../write-plan';
import { overwrites } from '../../write-plan';
import { usePlanStyles } from './plan-styles';
import { Message } from '../../shell/message';

const shownRows = 5;

export interface OverwrittenProps {
  readonly plan: WritePlan;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

/** What of the user's own a write would replace; it waits for the user's word. Nothing where there is nothing. */
export function Overwritten({ plan, isAgreed, onAgree }: OverwrittenProps) {
  const styles = usePlanStyles();
  const text = useWords().finish;
  const figures = useFigures();
  const { inTheWay, sheets } = plan;
  if (!overwrites(plan)) return null;
  const shortened = (shown: readonly (string | number)[], isMore: boolean) =>
    isMore ? text.more(shown.join(', ')) : figures.list(shown.map(String));
  return (
    <Message intent="warning" title={text.overwritten}>
      <ul className={styles.plainList}>
        {inTheWay.count > 0 && (
          <li>
            {text.cells(
              figures.count(inTheWay.count),
              shortened(inTheWay.first, inTheWay.count > inTheWay.first.length),
            )}
          </li>
        )}
        {sheets
          .filter(({ isTheUsers }) => isTheUsers)
          .map(({ name }) => (
            <li key={name}>{text.ownSheet(name)}</li>
          ))}
        {sheets
          .filter(({ editedRows }) => editedRows.length > 0)
          .map(({ name, editedRows }) => (
            <li key={name}>
              {text.editedSheet(
                name,
                shortened(editedRows.slice(0, shownRows), editedRows.length > shownRows),
                editedRows.length === 1,
              )}
            </li>
          ))}
      </ul>
      <Checkbox
        label={text.agree}
        checked={isAgreed}
        onChange={(_, { checked }) => onAgree(checked === true)}
      />
    </Message>
  );
}
