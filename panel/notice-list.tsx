import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Problem } from '#core';
import { Text } from './controls/text';
import { Fold } from './fold';
import { useCapital } from './words/capital-style';
import { useFigures } from './words/use-figures';
import { useProblemText } from './words/use-problem-text';

const useStyles = makeStyles({
  title: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  item: { paddingTop: '2px', paddingBottom: '2px' },
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
  if (notices.length === 0 && none === undefined) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {notices.length === 0 && <Text className={styles.none}>{none}</Text>}
      <ul className={styles.list}>
        <NoticeLines notices={notices} />
      </ul>
    </section>
  );
}

function NoticeLines({ notices }: Pick<NoticeListProps, 'notices'>) {
  const styles = useStyles();
  const capital = useCapital();
  const problemText = useProblemText();
  return notices.map(problemText).map((said, index) => (
    <li key={index} className={mergeClasses(styles.item, capital(said))}>
      {said}
    </li>
  ));
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
  if (notices.length === 0) return null;
  return (
    <Fold summary={summary(figures.count(notices.length))}>
      <ul className={`${styles.list} ${styles.small}`}>
        <NoticeLines notices={notices} />
      </ul>
    </Fold>
  );
}
