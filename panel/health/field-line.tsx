import { makeStyles, tokens } from '@fluentui/react-components';
import { FillBar } from '../charts/fill-bar';
import { Text } from '../controls/text';
import type { FieldHealth, FieldUse } from '../engine/questions/health-figures';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';
import { SurpriseList } from './surprise-list';

const useStyles = makeStyles({
  line: { paddingBottom: '12px' },
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: {
    display: 'inline-flex',
    width: 'calc(100% - 20px)',
    justifyContent: 'space-between',
    gap: '8px',
    verticalAlign: 'top',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  share: {
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    '@media (max-width: 220px)': { whiteSpace: 'normal' },
  },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: '2px 8px',
    margin: '6px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

/** One field: how much of it is filled and readable, and opened what is known of it, what uses it and what is odd. */
export function FieldLine({ field }: { readonly field: FieldHealth }) {
  const styles = useStyles();
  const words = useWords();
  const text = words.health;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { filled, valid, surprises, uses } = field;
  const readable = Number.isNaN(valid) ? 1 : valid;
  const name = core.field(field.field);
  const said = [
    uses.length > 0 ? text.isUsed(figures.count(uses.length), uses.length === 1) : text.notUsed,
    ...(surprises.length > 0
      ? [text.surprises(figures.count(surprises.length), surprises.length === 1)]
      : []),
  ];
  const facts: readonly (readonly [term: string, fact: string])[] = [
    [text.facts.header, field.header],
    [text.facts.filled, figures.fineShare(filled)],
    [text.facts.valid, Number.isNaN(valid) ? text.none : figures.fineShare(valid)],
    [text.facts.distinct, figures.count(field.distinct)],
    [text.facts.source, words.accounts.sources[field.source]],
    [text.facts.uses, uses.length > 0 ? figures.list(uses.map((use) => usedBy(use, text))) : text.nothing],
  ];
  return (
    <li className={styles.line}>
      <FillBar name={name} filled={filled * readable} unreadable={filled * (1 - readable)} />
      <details>
        <summary className={styles.summary}>
          <span className={styles.head}>
            <span className={styles.name}>{name}</span>
            <span className={styles.share}>{text.knownShare(figures.share(filled * readable))}</span>
          </span>
          <span className={styles.quiet}>{said.join(' · ')}</span>
        </summary>
        <dl className={styles.facts}>
          {facts.map(([term, fact]) => (
            <FactPair key={term} term={term} fact={fact} />
          ))}
        </dl>
        {surprises.length > 0 ? (
          <SurpriseList surprises={surprises} />
        ) : (
          <Text size={200}>{text.noSurprise}</Text>
        )}
      </details>
    </li>
  );
}

function FactPair({ term, fact }: { readonly term: string; readonly fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}

function usedBy({ part, name }: FieldUse, { parts }: Words['health']): string {
  return parts[part](name);
}
