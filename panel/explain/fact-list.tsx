import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '8px',
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One thing that is known of an account. */
export interface Fact {
  readonly label: ReactNode;
  readonly key: string;
  readonly value: string;
  /** Quieter lines under it. */
  readonly details?: readonly string[];
}

/** What is known of an account, label by label. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ key, label, value, details = [] }) => [
        <dt key={`${key} label`} className={styles.label}>
          {label}
        </dt>,
        <dd key={key} className={styles.fact}>
          {value}
          {details.map((detail, index) => (
            <span key={index} className={styles.detail}>
              {detail}
            </span>
          ))}
        </dd>,
      ])}
    </dl>
  );
}
