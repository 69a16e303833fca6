import { createContext, useContext } from 'react';
import type { DeedDesk } from './deeds/deed-desk';
import type { PanelDeeds } from './panel-deeds';
import type { PanelState } from './state';

/** What every screen works with: what the panel knows, what the user can do, and the desk for deeds of a screen's own. */
export interface PanelView {
  readonly state: PanelState;
  readonly deeds: PanelDeeds;
  readonly desk: DeedDesk;
}

export const ViewContext = createContext<PanelView | null>(null);

/** The panel around a component. */
export function useView(): PanelView {
  const view = useContext(ViewContext);
  if (!view) throw new Error('a screen stands outside of the panel');
  return view;
}
