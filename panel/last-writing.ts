import type { WriteAs } from './engine/planned-places';
import type { Desk } from './host';
import type { PanelState } from './state';

/** More accounts would make each edit of them slow, so formulas are not offered. */
export const mostLiveAccounts = 2_000;
/** Formulas in every row, a dozen or two each: more accounts would make the workbook slow to open. */
export const mostNativeAccounts = 10_000;

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

/** Whether results may stand beside the accounts so: the host knows the functions, and the accounts are few enough. */
export function canWriteAs(
  as: WriteAs,
  desk: Pick<Desk, 'hasFunctions'>,
  { accounts }: Pick<PanelState, 'accounts'>,
): boolean {
  const count = accounts?.accountCount ?? 0;
  if (as === 'live') return desk.hasFunctions && count <= mostLiveAccounts;
  return as === 'values' || count <= mostNativeAccounts;
}
