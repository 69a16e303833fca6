import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { deedRunner } from './deed-runner';
import { modelEditing } from './deeds/edit-model';
import { followWorkbook } from './deeds/follow-workbook';
import type { Engine } from './engine/engine';
import type { Host } from './host';
import type { PanelCommands } from './panel-commands';
import { panelCommands } from './panel-commands';
import { panelDeeds } from './panel-deeds';
import { nextState } from './next-state';
import { startState } from './state';
import { createStore } from './store';
import type { PanelView } from './view';
import type { Spoken } from './words/languages';
import { english } from './words/languages';
import { useLanguage } from './words/use-language';

let opened = 0;

/**
 * A panel over a host and an engine: what it knows, what the user can do to it, and the language it speaks.
 * @param onCommands is given what can be asked of the panel from outside, once it looks at the workbook
 */
export function usePanel(
  host: Host,
  engine: Engine,
  onCommands?: (commands: PanelCommands) => void,
): { readonly view: PanelView; readonly spoken: Spoken } {
  const [now] = useState<{ spoken: Spoken }>({ spoken: english });
  const { desk, editing, deeds } = useMemo(() => {
    const store = createStore(startState, nextState);
    const words = () => now.spoken.words;
    const desk = {
      host,
      engine,
      store,
      words,
      runner: deedRunner(host.desk, store.dispatch, words),
    };
    const editing = modelEditing(desk);
    return { desk, editing, deeds: panelDeeds(desk, editing) };
  }, [host, engine, now]);
  const state = useSyncExternalStore(desk.store.follow, desk.store.get);
  const spoken = useLanguage(host.desk, state.preferences);
  now.spoken = spoken;
  useEffect(() => {
    void host.desk.loadPreferences().then((preferences) => {
      desk.store.dispatch({ kind: 'prefers', preferences });
    });
    deeds.look();
    onCommands?.(panelCommands(desk, deeds));
    return followWorkbook(desk, editing, `panel ${opened++}`);
  }, [host, desk, deeds, editing]);
  const view = useMemo(() => ({ state, deeds, desk }), [state, deeds, desk]);
  return { view, spoken };
}
