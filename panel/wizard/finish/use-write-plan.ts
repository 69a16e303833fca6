import { useCallback, useEffect, useState } from 'react';
import { planWrite } from '../../deeds/plan-write';
import type { WriteAs } from '../../engine/planned-places';
import { useView } from '../../view';
import type { WritePlan } from '../../write-plan';

/** What a press of Write would do, worked out anew whenever the model or what is to be written changes. */
export interface LiveWritePlan {
  /** Null until it is worked out, or where it could not be. */
  readonly plan: WritePlan | null;
  readonly again: () => void;
}

/** Plans as a deed of its own, which can be called off. */
export function useWritePlan(as: WriteAs, hasEvidence: boolean): LiveWritePlan {
  const { desk, state } = useView();
  const { draft } = state;
  const [plan, setPlan] = useState<WritePlan | null>(null);
  const again = useCallback(() => {
    setPlan(null);
    desk.runner.begin('reading', async (deed) => setPlan(await planWrite(desk, deed, as, hasEvidence)), {
      canCancel: true,
    });
  }, [desk, as, hasEvidence]);
  const isStale = plan === null || plan.model !== draft || plan.as !== as || plan.hasEvidence !== hasEvidence;
  useEffect(() => {
    if (draft !== null && isStale) again();
  }, [draft, again]);
  return { plan: isStale ? null : plan, again };
}
