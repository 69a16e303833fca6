import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { doubledFields } from '../mapped-column';
import { ProblemList } from '../problem-list';
import { useView } from '../view';
import { stepNames } from '../wizard/step-names';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  status: {
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
    '::first-letter': { textTransform: 'uppercase' },
  },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px 12px',
    // One :has each: a list within one would be taken for a list of selectors.
    ':not(:has(button)):not(:has([role=alert])):not(:has([role=status]:not(:empty)))': { display: 'none' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    ':not(:has(button))': { display: 'none' },
    display: 'flex',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    gap: '8px',
  },
  back: { marginRight: 'auto' },
  slot: { display: 'contents' },
});

/** The element of the foot that a screen puts its own button into, in the place of Next. */
export const footSlot = 'tamarack-foot';

/** What went wrong, what was done, and the way on. */
export function Foot() {
  const styles = useStyles();
  const words = useWords();
  const { state, deeds } = useView();
  const { progress, screen } = state;
  const step = stepNames.findIndex((name) => name === screen);
  const before = step > 0 ? stepNames[step - 1] : undefined;
  const next = step < 0 ? undefined : stepNames[step + 1];
  const isReady = state.draft !== null && progress === null && doubledFields(state.mapping).size === 0;
  return (
    <div className={styles.foot}>
      <ProblemList problems={state.problems} />
      <Text size={200} role="status" className={styles.status}>
        {progress ? words.progress[progress.doing] : (state.note ?? '')}
      </Text>
      <div className={styles.buttons} data-foot>
        {progress?.cancel ? (
          <Button className={styles.back} onClick={progress.cancel}>
            {words.progress.cancel}
          </Button>
        ) : (
          before && (
            <Button className={styles.back} disabled={progress !== null} onClick={() => deeds.goTo(before)}>
              {words.shell.back}
            </Button>
          )
        )}
        {next && (
          <Button appearance="primary" disabled={!isReady} onClick={() => deeds.goTo(next)}>
            {words.shell.next(words.screens[next])}
          </Button>
        )}
        <div id={footSlot} className={styles.slot} />
      </div>
    </div>
  );
}
