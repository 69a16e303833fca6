import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SegmentationResult } from '../actions/segmentation-result';
import { ShareBars } from '../charts/share-bars';
import type { Figures } from '../figures';
import { NoticeList } from '../notice-list';
import { text } from '../text.en';
import { GuardrailList } from './guardrail-list';
import { WorthResults } from './worth-results';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '20px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subtitle: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

export interface ResultsScreenProps {
  readonly result: SegmentationResult;
  readonly figures: Figures;
}

/** Counts and shares by segment, the market's layers, the guardrails, and what is worth knowing. */
export function ResultsScreen({ result, figures }: ResultsScreenProps) {
  const styles = useStyles();
  const inMarket = result.segments.reduce((sum, { accounts }) => sum + accounts, 0);
  return (
    <div className={styles.screen}>
      <section>
        <h2 className={styles.title}>{text.results.title}</h2>
        <Text className={styles.quiet}>
          {text.results.accounts(figures.count(result.accounts), figures.count(inMarket))}
        </Text>
        <ShareBars
          caption={text.results.title}
          headings={[text.results.segment, text.results.count, text.results.share]}
          bars={result.segments.map(({ name, accounts, share }) => ({
            name,
            share,
            figures: [figures.count(accounts), figures.share(share)],
          }))}
        />
      </section>
      {result.worth && <WorthResults worth={result.worth} figures={figures} />}
      <Layers result={result} figures={figures} />
      <section>
        <h3 className={styles.subtitle}>{text.results.guardrails}</h3>
        <GuardrailList guardrails={result.guardrails} />
      </section>
      <NoticeList title={text.results.notices} notices={result.notices} none={text.results.noNotices} />
      <Text className={styles.quiet}>{text.results.changeModel}</Text>
    </div>
  );
}

function Layers({ result, figures }: ResultsScreenProps) {
  const styles = useStyles();
  const whole = Math.max(1, result.accounts);
  return (
    <section>
      <h3 className={styles.subtitle}>{text.results.layers}</h3>
      <Text className={styles.quiet} size={200}>
        {text.results.layersLead}
      </Text>
      <ShareBars
        caption={text.results.layers}
        headings={[text.results.layer, text.results.confirmed, text.results.possible]}
        bars={result.layers.map(({ layer, confirmed, possible }) => ({
          name: layer,
          share: confirmed.accounts / whole,
          possible: possible.accounts / whole,
          figures: [figures.count(confirmed.accounts), figures.count(possible.accounts)],
        }))}
      />
    </section>
  );
}
