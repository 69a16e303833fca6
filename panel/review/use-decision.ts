import { useState } from 'react';
import { decide } from '../deeds/decide';
import type { AccountToCheck } from '../engine/questions/accounts-to-check';
import type { DecidableField, DecisionsSeen } from '../engine/questions/standing-decisions';
import { useView } from '../view';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { DecisionDraft, DecisionFault } from './decision-draft';
import { decidedValue } from './decision-draft';

/** A decision as it is typed, what it lacks once it was tried, and the way to make it. */
export interface DecisionInHand {
  readonly draft: DecisionDraft;
  readonly field: DecidableField;
  /** In words; null where it is not that, and before it was tried. */
  readonly faultOf: (fault: DecisionFault) => string | null;
  readonly change: (change: Partial<DecisionDraft>) => void;
  readonly submit: () => void;
}

const segment: DecidableField = { field: 'segment', kind: 'category', choices: [] };

export function useDecision(
  account: AccountToCheck,
  { fields }: DecisionsSeen,
  onDone: () => void,
): DecisionInHand {
  const text = useWords().review;
  const { locale } = useFigures();
  const speech = useCoreSpeech();
  const { state, desk, deeds } = useView();
  const [isTried, setIsTried] = useState(false);
  const [draft, setDraft] = useState<DecisionDraft>({
    field: fields[0]?.field ?? segment.field,
    value: '',
    why: '',
    who: state.preferences.name ?? '',
  });
  const field = fields.find((each) => each.field === draft.field) ?? segment;
  const read = decidedValue(field, draft.value, locale);
  const faults: readonly DecisionFault[] = [
    ...('fault' in read ? [read.fault] : []),
    ...(draft.why.trim() === '' ? ['reason' as const] : []),
    ...(draft.who.trim() === '' ? ['who' as const] : []),
  ];
  return {
    draft,
    field,
    faultOf: (fault) => (isTried && faults.includes(fault) ? text.faults[fault] : null),
    change: (change) => setDraft({ ...draft, ...change }),
    submit: () => {
      setIsTried(true);
      if (faults.length > 0 || 'fault' in read || state.progress !== null) return;
      const [who, why] = [draft.who.trim(), draft.why.trim()];
      if (who !== state.preferences.name) deeds.prefer({ name: who });
      const decision = {
        key: account.key,
        field: field.field,
        value: read.value,
        who,
        when: desk.host.desk.today(),
        why,
      };
      const what = text.did.decided(speech.field(field.field), account.name || text.nameless);
      desk.runner.begin('writing', () => decide(desk, decision, what));
      onDone();
    },
  };
}
