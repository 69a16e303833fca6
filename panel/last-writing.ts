import type { WriteAs } from './engine/planned-places';
import type { Desk } from './host';
import type { PanelState } from './state';

/** More accounts would make each edit of them slow, so formulas are not offered. */
export const mostLiveAccounts = 2_000;

/** How results are written. */
export interface WritingChoice {
  readonly as: WriteAs;
  /** Whether the evidence sheets are written too. */
  readonly hasEvidence: boolean;
}

/** What the user chose when results were written last; values with their evidence at first. */
export function lastWriting({ undos }: Pick<PanelState, 'undos'>): WritingChoice {
  const written = undos.find((step) => step.written !== undefined)?.written;
  return { as: written?.as ?? 'values', hasEvidence: written?.hasEvidence ?? true };
}

/** Whether formulas may stand beside the accounts: the host knows them, and the accounts are few enough. */
export function canFollow(
  desk: Pick<Desk, 'hasFunctions'>,
  { accounts }: Pick<PanelState, 'accounts'>,
): boolean {
  return desk.hasFunctions && (accounts?.accountCount ?? 0) <= mostLiveAccounts;
}
