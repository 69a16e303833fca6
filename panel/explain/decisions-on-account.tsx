import type { AccountExplanation, Override } from '#core';
import { Section } from '../screen';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import { FactList } from './fact-list';

/** What people decided about this account, with who, when and why; nothing where nobody did. */
export function DecisionsOnAccount({ explanation }: { readonly explanation: AccountExplanation }) {
  const text = useWords().explain;
  const speech = useCoreSpeech();
  const { segment, region, worth } = explanation;
  const decided = [segment.override, region.override, worth.potential?.override ?? null].filter(
    (override): override is Override => override !== null,
  );
  if (decided.length === 0) return null;
  return (
    <Section title={text.decided}>
      <FactList
        facts={decided.map(({ field, value, who, when, why }) => ({
          key: field,
          label: speech.field(field),
          value,
          details: [text.decidedBy(who === '' ? text.nobody : who, when), ...(why === '' ? [] : [why])],
        }))}
      />
    </Section>
  );
}
