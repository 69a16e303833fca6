import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Engine } from './engine/engine';
import { figuresFor } from './figures';
import type { Host } from './host';
import type { PanelCommands } from './panel-commands';
import { screenOf } from './screen-of';
import { Banners } from './shell/banners';
import { Failures } from './shell/failures';
import { Foot } from './shell/foot';
import { Head } from './shell/head';
import { Themed } from './shell/themed';
import { Waiting } from './shell/waiting';
import { usePanel } from './use-panel';
import { ViewContext } from './view';
import { CoreSpeechContext } from './words/use-core-speech';
import { FiguresContext } from './words/use-figures';
import { WordsContext } from './words/use-words';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    position: 'relative',
    overflowWrap: 'break-word',
    // German words are longer than what a narrow panel has room for; names of the user's stay whole where they can.
    ':lang(de)': { hyphens: 'auto', hyphenateLimitChars: '12 4 4' },
  },
  body: {
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    flex: 1,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '12px 16px 16px',
    overflowWrap: 'break-word',
    '@media (max-width: 220px)': { padding: '8px', overflowWrap: 'anywhere' },
    minWidth: 0,
  },
});

export interface PanelProps {
  readonly host: Host;
  readonly engine: Engine;
  /** Is given what can be asked of the panel from outside, by a ribbon or a menu. */
  readonly onCommands?: (commands: PanelCommands) => void;
}

/** The whole panel over one host. */
export function Panel({ host, engine, onCommands }: PanelProps) {
  const styles = useStyles();
  const {
    view,
    spoken: { words, core },
  } = usePanel(host, engine, onCommands);
  const { state, deeds } = view;
  const [hostTheme, setHostTheme] = useState(() => host.desk.theme());
  useEffect(() => host.desk.followTheme(setHostTheme), [host]);
  const theme = state.preferences.theme ?? hostTheme;
  const locale = state.preferences.locale ?? host.desk.locale;
  const figures = useMemo(() => figuresFor(locale), [locale]);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(state.screen);
  const toTitle = () => {
    body.current?.scrollTo?.(0, 0);
    const title = body.current?.querySelector<HTMLElement>('[data-screen-title]');
    (title ?? body.current)?.focus();
  };
  // While a screen is on its way, and where it fails, the keyboard stays in the panel.
  const left = useRef(state.screen);
  useLayoutEffect(() => {
    if (left.current !== state.screen && !body.current?.contains(document.activeElement))
      body.current?.focus();
    left.current = state.screen;
  }, [state.screen]);
  const Shown = screenOf[state.screen];
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (state.progress) state.progress.cancel?.();
    else if (state.screen !== 'home') deeds.goTo('home');
  };
  return (
    <Themed theme={theme}>
      <ViewContext value={view}>
        <WordsContext value={words}>
          <CoreSpeechContext value={core}>
            <FiguresContext value={figures}>
              <main
                className={styles.panel}
                aria-label={words.product}
                data-screen={state.screen}
                data-busy={state.progress !== null}
                onKeyDown={onKeyDown}
              >
                <Head />
                <Banners />
                <div
                  className={styles.body}
                  tabIndex={0}
                  ref={body}
                  role="region"
                  aria-label={words.screens[state.screen]}
                >
                  <Failures key={state.screen} about={state.draft}>
                    <Suspense fallback={<Waiting />}>
                      <Arrival screen={state.screen} shown={shown} onArrive={toTitle} />
                      <Shown />
                    </Suspense>
                  </Failures>
                </div>
                <Foot />
              </main>
            </FiguresContext>
          </CoreSpeechContext>
        </WordsContext>
      </ViewContext>
    </Themed>
  );
}

interface ArrivalProps {
  readonly screen: string;
  readonly shown: { current: string };
  readonly onArrive: () => void;
}

/** The button that led here is gone: what comes next is read, and reached, from the title of the new screen. */
function Arrival({ screen, shown, onArrive }: ArrivalProps) {
  useEffect(() => {
    if (shown.current !== screen) onArrive();
    shown.current = screen;
  }, [screen]);
  return null;
}
