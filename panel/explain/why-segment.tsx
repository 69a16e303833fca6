import type { AccountExplanation } from '#core';
import { Section } from '../screen';
import { useWords } from '../words/use-words';
import { Fold } from '../fold';
import { RuleTruths } from './rule-truths';
import { SentenceText } from '../sentences/sentence-text';

export interface WhyProps {
  readonly explanation: AccountExplanation;
  readonly currency: string;
}

/** The rule that decided the segment, with each condition and the account's own value. */
export function WhySegment({ explanation: { segment, region }, currency }: WhyProps) {
  const text = useWords().explain;
  const { named, rules, merges, before } = segment;
  const asked = named ? [named] : rules;
  const steps = merges.map(({ into }, index) => ({ from: merges[index - 1]?.into ?? before ?? '', into }));
  return (
    <Section title={text.why}>
      <SentenceText said={segment.sentence} />
      {steps.map(({ from, into }) => (
        <span key={into}>{text.merged(from, into)}</span>
      ))}
      {asked.length > 0 && segment.decidedBy !== 'override' && (
        <RuleTruths label={text.rules} rules={asked} currency={currency} />
      )}
      {asked.length > 0 && segment.decidedBy === 'override' && (
        <Fold summary={text.rules}>
          <RuleTruths label={text.rules} rules={asked} currency={currency} />
        </Fold>
      )}
      <SentenceText said={region.sentence} isQuiet />
      {region.rules.length > 0 && (
        <Fold summary={text.region}>
          <RuleTruths label={text.region} rules={region.rules} currency={currency} />
        </Fold>
      )}
    </Section>
  );
}

/** The conditions of the layers, and the exclusions. */
export function WhyLayer({ explanation: { market }, currency }: WhyProps) {
  const text = useWords().explain;
  return (
    <Section title={text.market}>
      <SentenceText said={market.sentence} />
      <RuleTruths label={text.market} rules={market.layers} currency={currency} />
      {market.exclusions.length > 0 && (
        <Fold summary={text.exclusions}>
          <RuleTruths label={text.exclusions} rules={market.exclusions} currency={currency} />
        </Fold>
      )}
    </Section>
  );
}
