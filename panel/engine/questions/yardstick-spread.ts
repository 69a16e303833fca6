import type { Cumulative, HistogramBin, Model, Override, Result } from '#core';
import { decidedFields, found, segmentLineColumns, yardstickSpread } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { Session } from '../session';
import { openAccounts } from '../session';

/** How the accounts in the market are spread over the yardstick. */
export interface SpreadSeen {
  readonly yardstick: string;
  readonly bins: readonly HistogramBin[];
  /** Accounts in the market without a yardstick above 0: they stand nowhere on the picture. */
  readonly missing: number;
  /** What a line that moves parts, looked up without asking again. */
  readonly cumulative: Cumulative;
}

/** The picture that segment lines move over; null where the model names no yardstick. */
export const spreadOfYardstick: Question<{ readonly model: Model }, Result<SpreadSeen | null>> = (
  session,
  { model },
) => {
  const overrides = overridesFor(model, session);
  const run = runDraft(session, model, { ...segmentLineColumns(model), overrides });
  if (!run.ok) return run;
  const spread = yardstickSpread(run.value);
  if (!spread) return found(null);
  const { bins, blank, notPositive } = spread.histogram;
  const { yardstick, cumulative } = spread;
  return found({ yardstick, bins, missing: blank + notPositive, cumulative });
};

/** A model that is asked without its segments knows none of the names that decisions on segment and region give. */
function overridesFor(model: Model, session: Session): readonly Override[] {
  const { overrides } = openAccounts(session);
  if (model.segments.length > 0) return overrides;
  return overrides.filter(({ field }) => !decidedFields.includes(field.trim().toLowerCase()));
}
