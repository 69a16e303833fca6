import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words/use-words';
import type { FitEdits } from './use-fit-edits';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export interface NoCriteriaProps {
  readonly model: Model;
  readonly edits: FitEdits;
}

/** A model without criteria, and the ones that its columns suggest. */
export function NoCriteria({ model, edits }: NoCriteriaProps) {
  const styles = useStyles();
  const text = useWords().fit.list;
  const { answer } = useAnswer('starter fit', { fields: model.fields });
  const use = () => {
    if (!answer) return;
    edits.once(
      (words) => words.starter,
      (before) => ({
        ...before,
        criteria: answer.criteria,
        grades: before.grades.length > 0 ? before.grades : answer.grades,
      }),
    );
  };
  return (
    <div className={styles.empty}>
      <Text>{text.none}</Text>
      {answer && answer.criteria.length > 0 && (
        <Button appearance="primary" onClick={use}>
          {text.useStarter}
        </Button>
      )}
      {answer?.criteria.length === 0 && <Text>{text.noStarter}</Text>}
    </div>
  );
}
