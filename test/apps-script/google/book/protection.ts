import type { Area } from './area';

/** A protection of a block or a whole sheet; it holds for everybody who is not among its editors. */
export interface ProtectionState {
  readonly kind: 'RANGE' | 'SHEET';
  area: Area;
  description: string;
  isWarningOnly: boolean;
  /** Keys of users. */
  readonly editors: Set<string>;
  unprotected: readonly Area[];
}
