import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, HomeRegular } from '@fluentui/react-icons';
import { Button } from '../controls/button';
import { ProgressBar } from '../controls/progress-bar';
import { Text } from '../controls/text';
import { useView } from '../view';
import { stepNames } from '../wizard/step-names';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  where: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  busy: { position: 'absolute', top: 0, left: 0, right: 0 },
});

/** Where the user is, the way home, and the way to take the last write back. */
export function Head() {
  const styles = useStyles();
  const words = useWords();
  const { state, deeds } = useView();
  const isBusy = state.progress !== null;
  const step = stepNames.findIndex((name) => name === state.screen);
  const where =
    step < 0
      ? state.screen === 'home'
        ? words.product
        : ''
      : words.shell.stepOf(String(step + 1), String(stepNames.length));
  const last = state.undos[0]?.what;
  const undo = last === undefined ? words.undo.nothing : words.undo.last(last);
  return (
    <header className={styles.head}>
      {state.progress && (
        <ProgressBar
          className={styles.busy}
          value={state.progress.share}
          aria-label={words.progress[state.progress.doing]}
        />
      )}
      <Button
        appearance="subtle"
        icon={<HomeRegular />}
        aria-label={words.shell.home}
        title={words.shell.home}
        disabledFocusable={isBusy || state.screen === 'home'}
        onClick={() => deeds.goTo('home')}
      />
      <Text className={styles.where} size={200}>
        {where}
      </Text>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={undo}
        title={undo}
        disabledFocusable={isBusy || last === undefined}
        onClick={deeds.undo}
      />
    </header>
  );
}
