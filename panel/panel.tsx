import { FluentProvider, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { standardFields } from '#core';
import { figuresFor } from './figures';
import type { Host } from './host';
import { ProblemList } from './problem-list';
import { AccountsScreen } from './screens/accounts-screen';
import { LearnedScreen } from './screens/learned-screen';
import { PanelButtons } from './screens/panel-buttons';
import { ResultsScreen } from './screens/results-screen';
import { WriteScreen } from './screens/write-screen';
import { text } from './text.en';
import { fluentTheme } from './theme';
import { usePanel } from './use-panel';

const useStyles = makeStyles({
  provider: { height: '100%' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    position: 'relative',
  },
  body: {
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    flex: 1,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '16px',
    '@media (max-width: 220px)': { padding: '8px' },
    minWidth: 0,
  },
  busy: { position: 'absolute', top: 0, left: 0, right: 0 },
  status: { color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    ':not(:has(button, [role=alert]))': { display: 'none' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface PanelProps {
  readonly host: Host;
}

/** The whole panel over one host. */
export function Panel({ host }: PanelProps) {
  const styles = useStyles();
  const [theme, setTheme] = useState(() => host.desk.theme());
  useEffect(() => host.desk.followTheme(setTheme), [host]);
  const figures = useMemo(() => figuresFor(host.desk.locale), [host]);
  const { state, deeds } = usePanel(host);
  const [isAgreed, setIsAgreed] = useState(false);
  const writing = state.writes === 'learning' ? state.learning : state.plan;
  useEffect(() => setIsAgreed(false), [writing]);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(state.screen);
  // The button that led here is gone: what comes next is read, and reached, from the top of the new screen.
  useEffect(() => {
    if (shown.current !== state.screen) body.current?.focus();
    if (shown.current !== state.screen) body.current?.scrollTo(0, 0);
    shown.current = state.screen;
  }, [state.screen]);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (state.progress) state.progress.cancel?.();
    else if (state.screen !== 'accounts') deeds.goBack();
  };
  return (
    <FluentProvider theme={fluentTheme(theme)} className={styles.provider}>
      <main className={styles.panel} aria-label={text.product} onKeyDown={onKeyDown}>
        {state.progress && (
          <ProgressBar
            className={styles.busy}
            value={state.progress.share}
            aria-label={state.progress.doing}
          />
        )}
        <div
          className={styles.body}
          tabIndex={0}
          ref={body}
          role="region"
          aria-label={text.steps[state.screen]}
        >
          {state.screen === 'accounts' && (
            <AccountsScreen state={state} deeds={deeds} fields={fieldKeys} figures={figures} />
          )}
          {state.screen === 'learned' && state.learning && (
            <LearnedScreen learning={state.learning} figures={figures} />
          )}
          {state.screen === 'write' && writing && (
            <WriteScreen plan={writing} isAgreed={isAgreed} figures={figures} onAgree={setIsAgreed} />
          )}
          {state.screen === 'results' && state.plan && (
            <ResultsScreen result={state.plan.result} figures={figures} />
          )}
        </div>
        <div className={styles.foot}>
          <ProblemList problems={state.problems} />
          <Text size={200} role="status" className={styles.status}>
            {state.progress?.doing ?? state.note ?? ''}
          </Text>
          <PanelButtons state={state} deeds={deeds} isAgreed={isAgreed} />
        </div>
      </main>
    </FluentProvider>
  );
}

const fieldKeys: readonly string[] = standardFields.map(({ key }) => key);
