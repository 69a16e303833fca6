import type { Rows } from '../values/cell';
import { exampleOwnedModel } from './example-coverage';

/** The model of coverage's examples with another line of Enterprise, and no guardrail but the first. */
export const exampleShiftModel = (line: number): Rows =>
  exampleOwnedModel().map((row) =>
    row[0] === 'segment' && row[1] === 'Enterprise' ? [...row.slice(0, 4), line, ...row.slice(5)] : row,
  );

/** Deals of its accounts: two are open. */
export const exampleOpenDeals: Rows = [
  ['Account ID', 'Stage', 'Amount', 'Created', 'Closed'],
  ['A1', 'Negotiation', 40000, '2026-09-01', null],
  ['A3', 'Prospecting', 15000, '2026-10-01', null],
  ['A2', 'Closed Won', 12000, '2026-02-01', '2026-06-01'],
];
