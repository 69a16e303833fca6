import type { AccountExplanation, PropensityExplanation } from '#core';
import { Bars } from '../charts/bars';
import { Hint } from '../hints/hint';
import { Section } from '../screen';
import { useFigures } from '../words/use-figures';
import { useSentence } from '../words/use-sentence';
import { useWords } from '../words/use-words';
import type { Fact } from './fact-list';
import { FactList } from './fact-list';
import { Fold } from '../fold';
import { useSaid } from '../sentences/use-said';
import type { WhyProps } from './why-segment';

/** What an account is worth, as far as the model says it; nothing where it says nothing. */
export function WorthFacts({ explanation, currency }: WhyProps) {
  const text = useWords().explain;
  const facts = useWorthFacts(explanation, currency);
  const { propensities } = explanation.worth;
  if (facts.length === 0) return null;
  return (
    <Section title={text.worth}>
      <FactList facts={facts} />
      {propensities
        .filter(({ probability, characteristics }) => probability !== null && characteristics.length > 0)
        .map((card) => (
          <CardPoints key={card.card} card={card} currency={currency} />
        ))}
    </Section>
  );
}

function useWorthFacts({ worth }: AccountExplanation, currency: string): readonly Fact[] {
  const text = useWords().explain;
  const figures = useFigures();
  const said = useSaid(currency);
  const potential = usePotential(worth.potential, currency);
  const { propensities, spend, whitespace, road, lifetime, tier } = worth;
  const label = (word: string, term: 'propensity' | 'whitespace' | 'ROAD' | 'lifetime value' | 'tier') => (
    <>
      {word}
      <Hint term={term} />
    </>
  );
  return [
    ...propensities.map(({ card, probability }) => ({
      key: card,
      label: card === 'new' ? label(text.cards[card], 'propensity') : text.cards[card],
      value: probability === null ? text.notApplicable : figures.fineShare(probability),
    })),
    ...potential,
    ...(spend ? [{ key: 'spend', label: text.spend, value: said.value(spend) }] : []),
    ...(worth.potential
      ? [{ key: 'whitespace', label: label(text.whitespace, 'whitespace'), value: said.money(whitespace) }]
      : []),
    ...(road
      ? [
          {
            key: 'road',
            label: label(text.road, 'ROAD'),
            value: road.quadrant ?? text.unknown,
            details: [road.role, road.coverage].filter((detail) => detail !== ''),
          },
        ]
      : []),
    ...(lifetime
      ? [
          {
            key: 'lifetime',
            label: label(text.lifetime, 'lifetime value'),
            value: said.money(lifetime.value),
            details: lifetime.land === null ? [] : [text.land(said.money(lifetime.land))],
          },
        ]
      : []),
    ...(tier ? [{ key: 'tier', label: label(text.tier, 'tier'), value: tier.name ?? text.unknown }] : []),
  ];
}

/** The potential with where it comes from, and the interval of the peers. */
function usePotential(
  potential: AccountExplanation['worth']['potential'],
  currency: string,
): readonly Fact[] {
  const text = useWords().explain;
  const figures = useFigures();
  const sentence = useSentence();
  const said = useSaid(currency);
  if (!potential) return [];
  const { peer } = potential;
  const peers = (): string => {
    if (!peer) return '';
    const count = figures.count(peer.accounts);
    const spend = said.money(peer.spend);
    return peer.low === undefined || peer.high === undefined
      ? text.peersAlone(spend, count)
      : text.peers(spend, said.money(peer.low), said.money(peer.high), count);
  };
  return [
    {
      key: 'potential',
      label: (
        <>
          {text.potential}
          <Hint term="potential" />
        </>
      ),
      value: said.money(potential.potential),
      details: [sentence(potential.sentence), peers()].filter((detail) => detail !== ''),
    },
  ];
}

function CardPoints({ card, currency }: { readonly card: PropensityExplanation; readonly currency: string }) {
  const text = useWords().explain;
  const figures = useFigures();
  const said = useSaid(currency);
  return (
    <Fold summary={`${text.cardPoints}: ${text.cards[card.card]}`}>
      <Bars
        title={text.cardPoints}
        isTitleHidden
        note={text.basePoints(figures.signed(card.base))}
        nameHeading={text.characteristic}
        valueHeading={text.pointsHeading}
        bars={card.characteristics.map(({ name, value, points }) => ({
          name,
          value: points,
          detail: said.value(value),
        }))}
      />
    </Fold>
  );
}
