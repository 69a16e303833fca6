import type { AccountExplanation } from '#core';
import { Hint } from '../hints/hint';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { FactList } from './fact-list';

/** Where an account stands: segment, region, layer and score, with what blanks leave open. */
export function StandingFacts({ explanation }: { readonly explanation: AccountExplanation }) {
  const text = useWords().explain;
  const figures = useFigures();
  const { segment, region, market, fit } = explanation;
  const open = (name: string | null) => (name === null ? [] : [text.couldBe(name)]);
  const score = fit.score === null ? text.unknown : figures.exact(round(fit.score));
  return (
    <FactList
      facts={[
        {
          key: 'segment',
          label: (
            <>
              {text.segment}
              <Hint term="segment" />
            </>
          ),
          value: segment.name,
          details: [...open(segment.possible), ...(market.excluded === null ? [] : [text.notCounted])],
        },
        { key: 'region', label: text.region, value: region.name },
        {
          key: 'layer',
          label: (
            <>
              {text.layer}
              <Hint term="possible" />
            </>
          ),
          value: market.layer,
          details: [
            ...open(market.possibleLayer),
            ...(market.excluded === null ? [] : [text.excluded(market.excluded)]),
            ...(market.possibleExclusion === null ? [] : [text.mayBeExcluded(market.possibleExclusion)]),
          ],
        },
        {
          key: 'score',
          label: (
            <>
              {text.score}
              <Hint term="fit" />
            </>
          ),
          value: fit.grade === null ? score : text.graded(score, fit.grade),
          details: fit.criteria.length === 0 ? [] : [text.confidence(figures.share(fit.confidence))],
        },
      ]}
    />
  );
}

/** A score is shown with one decimal. */
function round(score: number): number {
  return Math.round(score * 10) / 10;
}
