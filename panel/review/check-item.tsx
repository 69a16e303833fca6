import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { useRef } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import type { AccountToCheck, WhyCheck } from '../engine/questions/accounts-to-check';
import type { DecisionsSeen } from '../engine/questions/standing-decisions';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';
import { DecisionForm } from './decision-form';
import { UnknownOfAccount } from './unknown-of-account';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start', marginTop: '4px' },
});

export interface CheckItemProps {
  readonly account: AccountToCheck;
  readonly seen: DecisionsSeen;
  readonly model: Model;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One account to check: what it is worth, where it stands, what is open, and the way to decide. */
export function CheckItem({ account, seen, model, isOpen, onOpen }: CheckItemProps) {
  const styles = useStyles();
  const text = useWords().review;
  const figures = useFigures();
  const { state } = useView();
  const item = useRef<HTMLLIElement>(null);
  const { name, value, segment, region, why, key, sheetRow } = account;
  const called = name || text.nameless;
  const close = () => {
    onOpen(false);
    // The button comes back once the form is gone.
    requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
  };
  return (
    <li ref={item} className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{called}</span>
        <span className={styles.value}>
          {value === null ? '' : figures.shortMoney(value, model.settings.currency)}
        </span>
      </div>
      <Text size={200} className={styles.quiet}>
        {[text.now(segment, region), ...(value === null ? [text.worthUnknown] : [])].join(' · ')}
      </Text>
      {why.map((each, index) => (
        <Text key={index} size={200}>
          {whyText(each, text)}
        </Text>
      ))}
      {isOpen ? (
        <>
          <UnknownOfAccount model={model} sheetRow={sheetRow} />
          <DecisionForm
            account={account}
            seen={seen}
            model={model}
            onClose={close}
            onSaved={() => onOpen(false)}
          />
        </>
      ) : key === '' ? (
        <Text size={200}>{text.noKey}</Text>
      ) : (
        <Button
          size="small"
          className={styles.button}
          aria-label={text.correctOn(called)}
          disabled={state.progress !== null}
          onClick={() => onOpen(true)}
        >
          {text.correct}
        </Button>
      )}
    </li>
  );
}

function whyText(why: WhyCheck, { why: text }: Words['review']): string {
  switch (why.kind) {
    case 'unknown segment':
      return text.unknown;
    case 'possible segment':
      return text.segment(why.name);
    case 'possible layer':
      return text.layer(why.name);
    case 'possible exclusion':
      return text.exclusion(why.name);
  }
}
