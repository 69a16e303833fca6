import { makeStyles, tokens } from '@fluentui/react-components';
import type { Bin, Characteristic } from '#core';
import { Text } from '../../../controls/text';
import { useFigures } from '../../../words/use-figures';
import { useCoreSpeech } from '../../../words/use-core-speech';
import { useWords } from '../../../words/use-words';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    padding: '2px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The mark that says that it unfolds stands before it.
  line: {
    display: 'inline-grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
    width: 'calc(100% - 20px)',
    verticalAlign: 'top',
  },
  name: { overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' }, display: 'block' },
  range: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: '4px 0 8px',
  },
  heading: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '2px 4px 2px 0',
  },
  cell: { textAlign: 'left', padding: '2px 4px 2px 0', overflowWrap: 'anywhere', verticalAlign: 'top' },
  right: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    padding: '2px 8px 2px 4px',
    verticalAlign: 'top',
  },
});

/** What a scorecard asks, what differs most first; each unfolds to its points. */
export function CharacteristicList({
  characteristics,
}: {
  readonly characteristics: readonly Characteristic[];
}) {
  const styles = useStyles();
  const text = useWords().fit.learn;
  const { signed } = useFigures();
  const strongest = [...characteristics].sort((one, other) => spread(other) - spread(one));
  return (
    <div>
      <Text weight="semibold" block>
        {text.characteristics}
      </Text>
      <Text size={200}>{text.pointsNote}</Text>
      {strongest.map((each) => {
        const [low, high] = ends(each);
        return (
          <details key={each.name}>
            <summary className={styles.summary}>
              <span className={styles.line}>
                <span className={styles.name}>{each.name}</span>
                <span className={styles.range}>{text.range(signed(low), signed(high))}</span>
              </span>
            </summary>
            <BinTable characteristic={each} />
          </details>
        );
      })}
    </div>
  );
}

function BinTable({ characteristic: { name, bins } }: { readonly characteristic: Characteristic }) {
  const styles = useStyles();
  const text = useWords().fit.learn.bins;
  const speech = useCoreSpeech();
  const figures = useFigures();
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          <th className={styles.heading}>{text.value}</th>
          <th className={styles.right}>{text.points}</th>
          <th className={styles.heading}>{text.basis}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin, at) => (
          <tr key={at}>
            <td className={styles.cell}>{binText(bin, text, figures)}</td>
            <td className={styles.right}>{figures.signed(bin.points)}</td>
            <td className={styles.cell}>{speech.word(bin.note ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function binText(
  { test, value }: Bin,
  text: ReturnType<typeof useWords>['fit']['learn']['bins'],
  { exact, list }: ReturnType<typeof useFigures>,
): string {
  const texts = Array.isArray(value) ? list(value.map(String)) : '';
  switch (test) {
    case 'from':
      return typeof value === 'number' ? text.from(exact(value)) : '';
    case 'in':
      return text.is(texts);
    case 'contains any':
      return text.has(texts);
    case 'is yes':
      return text.yes;
    case 'is no':
      return text.no;
    case 'is blank':
      return text.blank;
    case 'otherwise':
      return text.otherwise;
  }
}

function ends({ bins }: Characteristic): readonly [number, number] {
  const points = bins.map((bin) => bin.points);
  return [Math.min(...points), Math.max(...points)];
}

function spread(characteristic: Characteristic): number {
  const [low, high] = ends(characteristic);
  return high - low;
}
