import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { useRef, useState } from 'react';
import { Field } from '../../controls/field';
import { Input } from '../../controls/input';
import { Text } from '../../controls/text';
import type { FitAccounts as FoundAccounts } from '../../engine/questions/fit-accounts';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { AccountLine } from './account-line';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
});

/** Ten accounts with their scores and reasons: a sample, or those whose name has what is sought. */
export function FitAccounts({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const text = useWords().fit.accounts;
  const { count } = useFigures();
  const [sought, setSought] = useState('');
  const { answer } = useAnswer('fit accounts', { model, sought: sought.trim() });
  const last = useRef<FoundAccounts | null>(null);
  if (answer?.ok) last.current = answer.value;
  const seen = last.current;
  return (
    <>
      <Text>{text.lead}</Text>
      <Field label={text.search} size="small">
        <Input type="search" size="small" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Text size={200} role="status">
        {seen && sought.trim() !== ''
          ? seen.found === 0
            ? text.none
            : text.found(count(seen.accounts.length), count(seen.found))
          : ''}
      </Text>
      {seen && seen.accounts.length > 0 && (
        <ul className={styles.list}>
          {seen.accounts.map((account) => (
            <AccountLine key={account.row} account={account} />
          ))}
        </ul>
      )}
    </>
  );
}
