import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useView } from '../view';
import { useProblemText } from '../words/use-problem-text';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingTop: '6px', paddingBottom: '6px' },
  list: { margin: 0, paddingLeft: '16px' },
});

const shownProblems = 5;

/** What has happened to the workbook beside the panel, and what to do about it. */
export function Banners() {
  const styles = useStyles();
  const words = useWords();
  const problemText = useProblemText();
  const { state, deeds } = useView();
  const { modelSheet, draft, isBehind, otherPanels, progress } = state;
  return (
    <>
      {otherPanels > 0 && <Banner>{words.shell.otherPanels}</Banner>}
      {modelSheet?.standing === 'newer' && <Banner>{words.shell.newer}</Banner>}
      {modelSheet?.standing === 'unreadable' && (
        <Banner
          action={
            draft && (
              <Button size="small" onClick={deeds.restoreModel}>
                {state.accounts?.modelSheet.standing === 'unreadable'
                  ? words.shell.startAnew
                  : words.shell.restore}
              </Button>
            )
          }
        >
          {words.shell.unreadable}
          <ul className={styles.list}>
            {modelSheet.problems.slice(0, shownProblems).map((problem, index) => (
              <li key={index}>{problemText(problem)}</li>
            ))}
            {modelSheet.problems.length > shownProblems && (
              <li>{words.problems.more(String(modelSheet.problems.length - shownProblems))}</li>
            )}
          </ul>
        </Banner>
      )}
      {isBehind && progress === null && (
        <Banner
          action={
            <Button size="small" onClick={deeds.look}>
              {words.shell.lookAgain}
            </Button>
          }
        >
          {words.shell.changed}
        </Banner>
      )}
    </>
  );
}

interface BannerProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

function Banner({ children, action }: BannerProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {action && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
