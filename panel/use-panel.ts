import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { deedRunner } from './deed-runner';
import { modelEditing } from './deeds/edit-model';
import { followWorkbook } from './deeds/follow-workbook';
import type { Engine } from './engine/engine';
import type { Host } from './host';
import { panelDeeds } from './panel-deeds';
import { nextState, startState } from './state';
import { createStore } from './store';
import { text } from './text.en';
import type { PanelView } from './view';
import { useLanguage } from './words/use-language';
import type { Words } from './words/words';

let opened = 0;

/** A panel over a host and an engine: what it knows, what the user can do to it, and the words it speaks. */
export function usePanel(host: Host, engine: Engine): { readonly view: PanelView; readonly words: Words } {
  const [spoken] = useState<{ words: Words }>({ words: text });
  const { desk, editing, deeds } = useMemo(() => {
    const store = createStore(startState, nextState);
    const words = () => spoken.words;
    const desk = {
      host,
      engine,
      store,
      words,
      runner: deedRunner(host.desk, store.dispatch, words),
    };
    const editing = modelEditing(desk);
    return { desk, editing, deeds: panelDeeds(desk, editing) };
  }, [host, engine, spoken]);
  const state = useSyncExternalStore(desk.store.follow, desk.store.get);
  const words = useLanguage(host.desk, state.preferences);
  spoken.words = words;
  useEffect(() => {
    void host.desk.loadPreferences().then((preferences) => {
      desk.store.dispatch({ kind: 'prefers', preferences });
    });
    deeds.look();
    return followWorkbook(desk, editing, `panel ${opened++}`);
  }, [host, desk, deeds, editing]);
  const view = useMemo(() => ({ state, deeds, desk }), [state, deeds, desk]);
  return { view, words };
}
