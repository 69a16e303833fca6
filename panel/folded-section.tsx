import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Text } from './controls/text';
import type { Term } from './hints/hint';
import { Hint } from './hints/hint';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  summary: {
    cursor: 'pointer',
    padding: '10px 0',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  result: {
    display: 'block',
    paddingLeft: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 0 16px', minWidth: 0 },
});

export interface FoldedSectionProps {
  readonly title: string;
  /** What it comes to, in one line. */
  readonly result: string;
  /** What it is, once it is open, with hints for its terms. */
  readonly lead?: string;
  readonly terms?: readonly Term[];
  readonly children: ReactNode;
}

/** A part of a step that is folded to one line until it is opened. */
export function FoldedSection({ title, result, lead, terms = [], children }: FoldedSectionProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.section}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.result}>{result}</span>
      </summary>
      {isOpen && (
        <div className={styles.content}>
          {lead !== undefined && (
            <Text>
              {lead}
              {terms.map((term) => (
                <Hint key={term} term={term} />
              ))}
            </Text>
          )}
          {children}
        </div>
      )}
    </details>
  );
}
