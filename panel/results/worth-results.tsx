import { Bars } from '../charts/bars';
import { RoadScatter } from '../charts/road-scatter';
import { ShareBars } from '../charts/share-bars';
import type { ResultFigures } from '../engine/questions/show-results';
import { Section } from '../screen';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

/** What segments, tiers and quadrants are worth: sums and shares of the accounts in the market. */
export function WorthResults({ results }: { readonly results: ResultFigures }) {
  const words = useWords();
  const text = words.results;
  const figures = useFigures();
  const { worth, currency } = results;
  if (!worth) return null;
  const { segments, tiers, road } = worth;
  const tierNotes = [
    ...(tiers && tiers.spread !== null ? [text.spread(figures.count(tiers.spread))] : []),
    ...(tiers && tiers.unknown > 0 ? [text.noTier(figures.count(tiers.unknown))] : []),
  ];
  const valued = segments.filter(({ segment, lifetime }) => segment !== null && lifetime.sum !== null);
  return (
    <>
      {valued.length > 0 && (
        <Section title={text.worth}>
          <Bars
            title={text.worth}
            isTitleHidden
            note={text.worthNote}
            nameHeading={text.segment}
            valueHeading={text.value}
            quantity={{ kind: 'money', currency }}
            bars={valued.map(({ segment, lifetime, shareOfLifetime }) => ({
              name: segment ?? '',
              value: lifetime.sum,
              share: shareOfLifetime,
            }))}
          />
        </Section>
      )}
      {tiers && (
        <Section title={text.tiers}>
          <Bars
            title={text.tiers}
            isTitleHidden
            {...(tierNotes.length > 0 && { note: tierNotes.join(' ') })}
            nameHeading={text.tier}
            valueHeading={text.value}
            quantity={{ kind: 'money', currency }}
            bars={tiers.rows.map(({ tier, accounts, value, shareOfValue }) => ({
              name: tier ?? text.belowTiers,
              value,
              share: shareOfValue,
              detail: text.tierAccounts(figures.count(accounts)),
            }))}
          />
        </Section>
      )}
      {road && (
        <Section title={text.road}>
          <RoadScatter
            title={text.road}
            isTitleHidden
            spend={road.spend}
            whitespace={road.whitespace}
            thresholds={road.thresholds}
            currency={currency}
          />
          <ShareBars
            caption={text.road}
            headings={[text.quadrant, text.count, text.share]}
            bars={road.rows
              .filter(
                ({ quadrant, accounts }) => quadrant !== 'All' && (quadrant !== 'Unknown' || accounts > 0),
              )
              .map(({ quadrant, accounts, share }) => ({
                name: quadrant === 'Unknown' || quadrant === 'All' ? words.charts.road.unknown : quadrant,
                share: share ?? 0,
                figures: [figures.count(accounts), figures.share(share ?? 0)],
              }))}
          />
        </Section>
      )}
    </>
  );
}
