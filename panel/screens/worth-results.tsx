import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { WorthResult } from '../actions/segmentation-result';
import { ShareBars } from '../charts/share-bars';
import type { Figures } from '../figures';
import { text } from '../text.en';

const useStyles = makeStyles({
  subtitle: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

export interface WorthResultsProps {
  readonly worth: WorthResult;
  readonly figures: Figures;
}

/** What segments, tiers and quadrants are worth: sums and shares of the accounts in the market. */
export function WorthResults({ worth, figures }: WorthResultsProps) {
  const styles = useStyles();
  const { segments, tiers, road } = worth;
  const valued = segments.filter(({ segment, lifetime }) => segment !== null && lifetime.sum !== null);
  return (
    <>
      {valued.length > 0 && (
        <section>
          <h3 className={styles.subtitle}>{text.results.worth}</h3>
          <Text className={styles.quiet} size={200}>
            {text.results.worthLead}
          </Text>
          <ShareBars
            caption={text.results.worth}
            headings={[text.results.segment, text.results.value, text.results.share]}
            bars={valued.map(({ segment, lifetime, shareOfLifetime }) => ({
              name: segment ?? '',
              share: shareOfLifetime ?? 0,
              figures: [figures.short(lifetime.sum ?? 0), figures.share(shareOfLifetime ?? 0)],
            }))}
          />
        </section>
      )}
      {tiers && (
        <section>
          <h3 className={styles.subtitle}>{text.results.tiers}</h3>
          {tiers.spread !== null && (
            <Text className={styles.quiet} size={200}>
              {text.results.spread(figures.count(tiers.spread))}
            </Text>
          )}
          <ShareBars
            caption={text.results.tiers}
            headings={[text.results.tier, text.results.count, text.results.value, text.results.share]}
            bars={tiers.rows.map(({ tier, accounts, value, shareOfValue }) => ({
              name: tier ?? text.results.belowTiers,
              share: shareOfValue ?? 0,
              figures: [figures.count(accounts), figures.short(value ?? 0), figures.share(shareOfValue ?? 0)],
            }))}
          />
        </section>
      )}
      {road && (
        <section>
          <h3 className={styles.subtitle}>{text.results.road}</h3>
          <ShareBars
            caption={text.results.road}
            headings={[text.results.quadrant, text.results.count, text.results.share]}
            bars={road
              .filter(
                ({ quadrant, accounts }) => quadrant !== 'All' && (quadrant !== 'Unknown' || accounts > 0),
              )
              .map(({ quadrant, accounts, share }) => ({
                name: quadrant,
                share: share ?? 0,
                figures: [figures.count(accounts), figures.share(share ?? 0)],
              }))}
          />
        </section>
      )}
    </>
  );
}
