import { makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '#core';
import { Text } from './controls/text';
import { Fold } from './fold';
import { useFigures } from './words/use-figures';
import { useProblemText } from './words/use-problem-text';

const useStyles = makeStyles({
  title: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  item: { '::first-letter': { textTransform: 'uppercase' }, paddingTop: '2px', paddingBottom: '2px' },
  none: { color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface NoticeListProps {
  readonly title: string;
  readonly notices: readonly Problem[];
  /** Said in their place when there are none; without it nothing is shown. */
  readonly none?: string;
}

/** What should be known, and stops nothing. */
export function NoticeList({ title, notices, none }: NoticeListProps) {
  const styles = useStyles();
  const problemText = useProblemText();
  if (notices.length === 0 && none === undefined) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {notices.length === 0 && <Text className={styles.none}>{none}</Text>}
      <ul className={styles.list}>
        {notices.map((notice, index) => (
          <li key={index} className={styles.item}>
            {problemText(notice)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface NoticeDetailsProps {
  readonly notices: readonly Problem[];
  /** What stands in their place until they are asked for, of how many there are. */
  readonly summary: (count: string) => string;
}

/** What should be known, folded away; nothing where there is nothing. */
export function NoticeDetails({ notices, summary }: NoticeDetailsProps) {
  const styles = useStyles();
  const figures = useFigures();
  const problemText = useProblemText();
  if (notices.length === 0) return null;
  return (
    <Fold summary={summary(figures.count(notices.length))}>
      <ul className={`${styles.list} ${styles.small}`}>
        {notices.map((notice, index) => (
          <li key={index} className={styles.item}>
            {problemText(notice)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
