import type { FunnelStep, MarketEffects, Model, Result } from '#core';
import { found, marketColumns, marketDetail, marketFunnel } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** The market as the model draws it, and what each of its rules does. */
export interface MarketFigures {
  /** All accounts, then TAM, SAM and SOM. */
  readonly funnel: readonly FunnelStep[];
  /** Accounts that an exclusion takes out. */
  readonly excluded: number;
  readonly effects: MarketEffects;
}

/** Sizes the market. */
export const marketFigures: Question<{ readonly model: Model }, Result<MarketFigures>> = (
  session,
  { model },
) => {
  const run = runDraft(session, model, { wanted: marketColumns(model) });
  if (!run.ok) return run;
  const { sizes, effects } = marketDetail(run.value);
  return found({ funnel: marketFunnel(sizes), excluded: sizes.excluded.accounts, effects });
};
