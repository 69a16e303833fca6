import type { Model } from '#core';
import { Text } from '../../controls/text';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { AccountsList } from './accounts-list';

export interface AccountsBehindProps {
  readonly model: Model;
  /** Of a cell, or of a book. */
  readonly of: { readonly segment: string; readonly region: string } | { readonly book: string };
}

/** The accounts that a figure stands on, those that are worth most first. */
export function AccountsBehind({ model, of }: AccountsBehindProps) {
  const { plan: words } = useWords().coverage;
  const figures = useFigures();
  const [segment, region, book] = 'book' in of ? [null, null, of.book] : [of.segment, of.region, null];
  const { answer } = useAnswer('accounts behind', { model, segment, region, book });
  if (!answer) return <Text size={200}>{words.counting}</Text>;
  if (!answer.ok) return <Text size={200}>{words.refused}</Text>;
  const { accounts, first } = answer.value;
  const { value, currency } = model.settings;
  const isPlain = model.fields.some(({ field, kind }) => field === value && kind === 'number');
  const write = isPlain ? figures.short : (worth: number) => figures.shortMoney(worth, currency);
  return (
    <>
      <Text size={200} weight="semibold">
        {words.checks.accounts(figures.count(accounts), '')}
      </Text>
      <AccountsList accounts={first} all={accounts} {...(value !== null && { write })} />
    </>
  );
}
