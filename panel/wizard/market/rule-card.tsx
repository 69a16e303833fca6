import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    minWidth: 0,
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  figure: {
    marginLeft: 'auto',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  subtitle: { color: tokens.colorNeutralForeground2, marginTop: '-4px' },
});

export interface RuleCardProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** What the rule comes to, at the end of its title. */
  readonly figure: string;
  readonly subtitle?: string;
  readonly children: ReactNode;
}

/** A named rule under its heading, with what it comes to. */
export function RuleCard({ title, hint, figure, subtitle, children }: RuleCardProps) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {hint}
        <Text size={200} className={styles.figure}>
          {figure}
        </Text>
      </div>
      {subtitle !== undefined && (
        <Text size={200} className={styles.subtitle}>
          {subtitle}
        </Text>
      )}
      {children}
    </section>
  );
}
