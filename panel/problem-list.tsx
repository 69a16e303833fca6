import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { Problem } from '#core';
import { useProblemText } from './words/use-problem-text';
import { useWords } from './words/use-words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingTop: '6px', paddingBottom: '6px' },
  list: { margin: 0, paddingLeft: '16px' },
  item: { '::first-letter': { textTransform: 'uppercase' } },
});

const shown = 10;

/** What stands in the way, each with its cell. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const words = useWords();
  const problemText = useProblemText();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.problems.title(problems.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.slice(0, shown).map((problem, index) => (
            <li key={index} className={styles.item}>
              {problemText(problem)}
            </li>
          ))}
          {problems.length > shown && <li>{words.problems.more(String(problems.length - shown))}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
