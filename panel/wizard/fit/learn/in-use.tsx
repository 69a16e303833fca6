import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { dayOf } from '#core';
import { Button } from '../../../controls/button';
import { Text } from '../../../controls/text';
import { useFigures } from '../../../words/use-figures';
import { useWords } from '../../../words/use-words';
import { freeName } from '../criterion-edits';
import type { FitEdits } from '../use-fit-edits';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface InUseProps {
  readonly model: Model;
  readonly edits: FitEdits;
}

const formula = 'propensity';

/** What the model knows of who buys, and what can be done with it. */
export function InUse({ model, edits }: InUseProps) {
  const styles = useStyles();
  const text = useWords().fit.learn;
  const { count, day } = useFigures();
  const card = model.propensity?.find(({ name }) => name === 'new') ?? model.propensity?.[0];
  if (!card) return null;
  const learnedOn = dayOf(card.learned);
  const [rows, won] = [count(card.rows), count(card.won)];
  const isAsked = model.criteria.some(({ lines }) => lines.some(({ value }) => value === formula));
  const weigh = () => {
    const name = freeName(model.criteria, text.criterion);
    const weight = model.criteria.reduce((most, each) => Math.max(most, each.weight), 10);
    edits.once(
      (words) => words.added(name),
      (before) => ({
        ...before,
        criteria: [
          ...before.criteria,
          {
            ...{ name, kind: 'formula', field: '', weight, blank: 'leave out' as const },
            lines: [{ test: 'formula', value: formula, points: null }],
          },
        ],
      }),
    );
  };
  const forget = () =>
    edits.once(
      (words) => words.forgotten,
      ({ propensity: _cards, characteristics: _bins, ...before }) => before,
    );
  return (
    <div className={styles.card}>
      <Text>{learnedOn === null ? text.inUseUndated(rows, won) : text.inUse(day(learnedOn), rows, won)}</Text>
      <div className={styles.buttons}>
        {card.name === 'new' && !isAsked && (
          <Button size="small" onClick={weigh}>
            {text.asCriterion}
          </Button>
        )}
        {!isAsked && (
          <Button size="small" appearance="subtle" onClick={forget}>
            {text.forget}
          </Button>
        )}
      </div>
    </div>
  );
}
