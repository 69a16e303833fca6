import { useEffect, useReducer } from 'react';
import { deedRunner } from './deed-runner';
import type { Host } from './host';
import type { PanelDeeds } from './panel-deeds';
import { panelDeeds } from './panel-deeds';
import type { PanelState } from './state';
import { nextState, startState } from './state';

/** The panel's state over a host, and what the user can do to it. */
export function usePanel(host: Host): { readonly state: PanelState; readonly deeds: PanelDeeds } {
  const [state, dispatch] = useReducer(nextState, startState);
  const deeds = panelDeeds(host, state, dispatch, deedRunner(host.desk, dispatch));
  useEffect(() => deeds.look(), [host]);
  return { state, deeds };
}
