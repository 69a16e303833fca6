import { Button, makeStyles } from '@fluentui/react-components';
import { doubledFields } from '../mapped-column';
import type { PanelDeeds } from '../panel-deeds';
import type { PanelState, ScreenName } from '../state';
import { text } from '../text.en';
import { overwrites } from '../write-plan';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface PanelButtonsProps {
  readonly state: PanelState;
  readonly deeds: PanelDeeds;
  readonly isAgreed: boolean;
}

/** One button at the panel's foot. */
interface FootButton {
  readonly label: string;
  readonly press: () => void;
  readonly isBarred?: boolean;
}

/** What can be done on each screen; the first button is the way on. */
const buttonsOf: Readonly<Record<ScreenName, (props: PanelButtonsProps) => readonly FootButton[]>> = {
  accounts: ({ state, deeds }) => {
    const { accounts, mapping, undos } = state;
    const undo = undos.length > 0 ? [{ label: text.results.undoLast, press: deeds.undo }] : [];
    if (!accounts) return undo;
    const isReady = accounts.problems.length === 0 && doubledFields(mapping).size === 0;
    return [{ label: text.accounts.segment, press: deeds.segment, isBarred: !isReady }, ...undo];
  },
  learned: ({ state, deeds }) => [
    ...(state.isLearned
      ? [
          { label: text.accounts.segment, press: deeds.segment },
          { label: text.results.undo, press: deeds.undo },
        ]
      : [{ label: text.learned.write, press: deeds.keepLessons }]),
    { label: text.learned.back, press: deeds.goBack },
  ],
  write: ({ state, deeds, isAgreed }) => {
    const plan = state.writes === 'learning' ? state.learning : state.plan;
    const asksFirst = plan !== null && overwrites(plan);
    return [
      { label: text.write.go, press: deeds.write, isBarred: asksFirst && !isAgreed },
      { label: text.write.back, press: deeds.goBack },
    ];
  },
  results: ({ state, deeds }) => [
    { label: text.results.again, press: deeds.goBack },
    { label: text.results.undo, press: deeds.undo, isBarred: state.undos.length === 0 },
  ],
};

/** What can be done on the screen that is shown, or the end of what is going on. */
export function PanelButtons(props: PanelButtonsProps) {
  const styles = useStyles();
  const { progress, screen } = props.state;
  if (progress?.cancel) {
    return (
      <div className={styles.buttons}>
        <Button onClick={progress.cancel}>{text.progress.cancel}</Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {buttonsOf[screen](props).map(({ label, press, isBarred = false }, index) => (
        <Button
          key={label}
          {...(index === 0 ? { appearance: 'primary' as const } : {})}
          disabled={progress !== null || isBarred}
          onClick={press}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
