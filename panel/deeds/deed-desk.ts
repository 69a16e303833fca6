import type { DeedRunner } from '../deed-runner';
import type { Engine } from '../engine/engine';
import type { Host } from '../host';
import type { PanelEvent, PanelState } from '../state';
import type { Store } from '../store';
import type { Words } from '../words/words';

/** What reading a workbook needs. */
export type LookDesk = Pick<DeedDesk, 'host' | 'engine' | 'store'>;

/** What a deed works with: the host, the engine, what the panel knows, and the words of the user's language. */
export interface DeedDesk {
  readonly host: Host;
  readonly engine: Engine;
  readonly store: Store<PanelState, PanelEvent>;
  readonly runner: DeedRunner;
  readonly words: () => Words;
}
