import { makeStyles } from '@fluentui/react-components';
import type { BookRow, Model } from '#core';
import { sameText } from '#core';
import { Text } from '../../controls/text';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import { AccountsBehind } from './accounts-behind';
import { ModelRows } from './model-rows';

const useStyles = makeStyles({
  said: { display: 'block', overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
});

export interface BookTraceProps {
  readonly model: Model;
  readonly role: string;
  readonly book: BookRow;
}

/** What a book holds against what would be fair for its rep, why that is, by which rows, and its accounts. */
export function BookTrace({ model, role, book }: BookTraceProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.trace;
  const problemText = useProblemText();
  const { shortMoney, count } = useFigures();
  const money = (value: number) => shortMoney(value, model.settings.currency);
  const { fairPotential, fairHours, potential, hours, findings } = book;
  const lines = [
    ...(hours === null ? [] : [text.held(money(potential), count(hours))]),
    ...(fairPotential === null
      ? []
      : [
          fairHours === null
            ? text.fairPotential(money(fairPotential))
            : text.fair(money(fairPotential), count(fairHours)),
        ]),
    ...findings.map(problemText),
  ];
  return (
    <>
      {lines.map((line) => (
        <Text key={line} size={200} className={styles.said}>
          {line}
        </Text>
      ))}
      <ModelRows model={model} isMeant={({ part, item }) => part === 'balance' && sameText(item, role)} />
      <AccountsBehind model={model} of={{ book: book.book }} />
    </>
  );
}
