/** Which of the CRM's stage names mean that a deal is won, lost or still open: part `stage`. */
export interface StageNames {
  readonly outcome: 'won' | 'lost' | 'open';
  readonly names: readonly string[];
  readonly note?: string;
}
