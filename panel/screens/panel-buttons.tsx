import { Button, makeStyles } from '@fluentui/react-components';
import { overwrites } from '../actions/plan-segmentation';
import { doubledFields } from '../mapped-column';
import type { PanelState } from '../state';
import { text } from '../text.en';
import type { PanelDeeds } from '../use-panel';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface PanelButtonsProps {
  readonly state: PanelState;
  readonly deeds: PanelDeeds;
  readonly isAgreed: boolean;
}

/** What can be done on the screen that is shown; the first button is the way on. */
export function PanelButtons({ state, deeds, isAgreed }: PanelButtonsProps) {
  const styles = useStyles();
  const isBusy = state.progress !== null;
  if (state.progress?.cancel) {
    return (
      <div className={styles.buttons}>
        <Button onClick={state.progress.cancel}>{text.progress.cancel}</Button>
      </div>
    );
  }
  if (state.screen === 'accounts') {
    if (!state.accounts) return null;
    const isReady = state.accounts.problems.length === 0 && doubledFields(state.mapping).size === 0;
    return (
      <Button appearance="primary" disabled={isBusy || !isReady} onClick={deeds.segment}>
        {text.accounts.segment}
      </Button>
    );
  }
  if (state.screen === 'write') {
    const asksFirst = state.plan !== null && overwrites(state.plan);
    return (
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isBusy || (asksFirst && !isAgreed)} onClick={deeds.write}>
          {text.write.go}
        </Button>
        <Button disabled={isBusy} onClick={deeds.goBack}>
          {text.write.back}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabled={isBusy} onClick={deeds.goBack}>
        {text.results.again}
      </Button>
      <Button disabled={isBusy || !state.undo} onClick={deeds.undo}>
        {text.results.undo}
      </Button>
    </div>
  );
}
