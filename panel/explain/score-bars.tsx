import type { AccountExplanation } from '#core';
import { Bars } from '../charts/bars';
import { Text } from '../controls/text';
import { Section } from '../screen';
import { useFigures } from '../words/use-figures';
import { useSentence } from '../words/use-sentence';
import { useWords } from '../words/use-words';

/** What each criterion does to the score: what lifts it to the right, what holds it down to the left. */
export function ScoreBars({ explanation: { fit } }: { readonly explanation: AccountExplanation }) {
  const text = useWords().explain;
  const figures = useFigures();
  const sentence = useSentence();
  if (fit.criteria.length === 0)
    return (
      <Section title={text.criteria}>
        <Text>{text.noCriteria}</Text>
      </Section>
    );
  return (
    <Section title={text.criteria}>
      <Bars
        title={text.criteria}
        isTitleHidden
        note={text.criteriaNote}
        nameHeading={text.criterion}
        valueHeading={text.lift}
        quantity={{ kind: 'change' }}
        bars={fit.criteria.map(({ name, points, reason }) => ({
          name,
          value: points === null ? null : reason.effect,
          detail: sentence(reason),
        }))}
      />
      {fit.score !== null && (
        <Text size={200}>{text.points(figures.exact(Math.round(fit.score * 10) / 10))}</Text>
      )}
    </Section>
  );
}
