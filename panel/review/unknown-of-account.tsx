import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { Text } from '../controls/text';
import { UnknownList } from '../sentences/unknown-list';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  unknown: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 0' },
});

export interface UnknownOfAccountProps {
  readonly model: Model;
  /** From 0. */
  readonly sheetRow: number;
}

/** What is blank for an account and what it would decide: what its owner is asked for. */
export function UnknownOfAccount({ model, sheetRow }: UnknownOfAccountProps) {
  const styles = useStyles();
  const text = useWords().review;
  const { state } = useView();
  const sheet = state.accounts?.place.sheet ?? '';
  const { answer } = useAnswer('explain account', { model, sheet, row: sheetRow });
  if (!answer?.ok || answer.value.standing !== 'account') return null;
  const { unknown } = answer.value.explanation;
  if (unknown.length === 0) return null;
  return (
    <div className={styles.unknown}>
      <Text weight="semibold" size={200}>
        {text.unknowns}
      </Text>
      <UnknownList unknown={unknown} currency={model.settings.currency} />
    </div>
  );
}
