import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Text } from '../controls/text';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    minWidth: 0,
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '4px', minWidth: 0 },
  // Where there is no room for more than a few letters, the figure goes below.
  named: { flex: 1, minWidth: '96px' },
  held: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  under: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    color: tokens.colorNeutralForeground2,
    marginTop: '-4px',
  },
  title: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  figure: {
    marginLeft: 'auto',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

export interface RuleCardProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** What the rule comes to, at the end of its title. */
  readonly figure: string;
  readonly subtitle?: string;
  /** A further figure at the end of the subtitle. */
  readonly worth?: string | null;
  /** It is being edited: what it comes to stays in sight. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A named rule under its heading, with what it comes to. */
export function RuleCard({ title, hint, figure, subtitle, worth = null, isOpen, children }: RuleCardProps) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <div className={mergeClasses(styles.head, isOpen && styles.held)}>
        <div className={styles.named}>
          <h3 className={styles.title}>{title}</h3>
          {hint}
        </div>
        <Text size={200} className={styles.figure}>
          {figure}
        </Text>
      </div>
      {subtitle !== undefined && (
        <div className={styles.under}>
          <Text size={200}>{subtitle}</Text>
          {worth !== null && (
            <Text size={200} className={styles.figure}>
              {worth}
            </Text>
          )}
        </div>
      )}
      {children}
    </section>
  );
}
