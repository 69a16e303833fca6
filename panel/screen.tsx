import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Text } from './controls/text';
import { SkipToFoot } from './shell/skip-to-foot';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  lead: { display: 'block', color: tokens.colorNeutralForeground2, paddingTop: '2px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** A screen: its title, what it is for in a sentence, and its sections. The title is reached first when a screen is shown. */
export function Screen({ title, lead, children }: ScreenProps) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <div>
        <h1 className={styles.title} tabIndex={-1} data-screen-title>
          {title}
        </h1>
        {lead !== undefined && <Text className={styles.lead}>{lead}</Text>}
      </div>
      <SkipToFoot />
      {children}
    </div>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.subtitle}>{title}</h2>
      {children}
    </section>
  );
}
