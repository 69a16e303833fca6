import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { useState } from 'react';
import { Text } from '../controls/text';
import type { ChecksOfOwner } from '../engine/questions/accounts-to-check';
import type { DecisionsSeen } from '../engine/questions/standing-decisions';
import { Section } from '../screen';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { CheckItem } from './check-item';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, outlineStyle: 'none' },
});

export interface CheckListProps {
  readonly checks: ChecksOfOwner;
  readonly seen: DecisionsSeen;
  readonly model: Model;
}

/** The accounts to check, those worth most first, one of them open. */
export function CheckList({ checks: { accounts, total }, seen, model }: CheckListProps) {
  const styles = useStyles();
  const text = useWords().review;
  const figures = useFigures();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <Section title={text.toCheck}>
      <Text role="status" size={200}>
        {total === 0
          ? text.nothing
          : accounts.length < total
            ? text.shown(figures.count(accounts.length), figures.count(total))
            : text.count(figures.count(total))}
      </Text>
      <ul className={styles.list} tabIndex={-1} aria-label={text.toCheck}>
        {accounts.map((account) => (
          <CheckItem
            key={account.sheetRow}
            account={account}
            seen={seen}
            model={model}
            isOpen={open === account.sheetRow}
            onOpen={(isOpen) => setOpen(isOpen ? account.sheetRow : null)}
          />
        ))}
      </ul>
    </Section>
  );
}
