import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { Verdict } from '#core';
import { Text } from '../../controls/text';
import type { JudgedGuardrail } from '../../engine/questions/segment-figures';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';
import { guardrailFigure } from './guardrail-figure';
import { ThresholdField } from './threshold-field';
import type { SegmentEdits } from './use-segment-edits';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: 'pointer',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '6px',
    alignItems: 'start',
    padding: '6px 0',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 0 10px 26px' },
  sentence: { '::first-letter': { textTransform: 'uppercase' }, overflowWrap: 'anywhere' },
  detail: { margin: 0, paddingLeft: '16px', fontSize: tokens.fontSizeBase200 },
  fold: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  icon: { fontSize: '20px', display: 'flex' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  watch: { color: tokens.colorStatusWarningForeground1 },
  act: { color: tokens.colorPaletteRedForeground1 },
});

const icons: Readonly<Record<Verdict, typeof WarningRegular>> = {
  good: CheckmarkCircleRegular,
  watch: WarningRegular,
  act: ErrorCircleRegular,
  'not known': QuestionCircleRegular,
};

/** One guardrail: its verdict, figure and threshold; opened, what was found and what to do. */
export function GuardrailItem({
  guardrail,
  edits,
}: {
  readonly guardrail: JudgedGuardrail;
  readonly edits: SegmentEdits;
}) {
  const styles = useStyles();
  const words = useWords().segments.guardrails;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { name, verdict, figure, unit, threshold, good, advice, detail = [] } = guardrail;
  const Icon = icons[verdict];
  const colour = { good: styles.good, watch: styles.watch, act: styles.act, 'not known': undefined }[verdict];
  const known = name as keyof Words['segments']['guardrails']['names'];
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          <span className={mergeClasses(styles.icon, colour)} aria-hidden="true">
            <Icon />
          </span>
          <span className={styles.name}>
            {words.names[known]}
            <span className={styles.quiet}>{words.verdicts[verdict]}</span>
          </span>
          <span className={styles.figure}>
            {figure === null ? words.noFigure : guardrailFigure(figure, unit, figures)}
            <span className={styles.quiet}>
              {words.bounds[good](guardrailFigure(threshold, unit, figures))}
            </span>
          </span>
        </summary>
        <div className={styles.body}>
          <Text size={200}>{words.questions[known]}</Text>
          <Text className={styles.sentence}>{core.ended(core.finding(guardrail))}</Text>
          {detail.length > 0 && (
            <details>
              <summary className={styles.fold}>{words.figures(figures.count(detail.length))}</summary>
              <ul className={styles.detail}>
                {detail.map(({ label, figure: one, unit: own }) => (
                  <li key={label}>
                    {core.detail(label)}: {guardrailFigure(one, own ?? unit, figures)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {advice !== '' && <Text className={styles.sentence}>{core.ended(core.advice(guardrail))}</Text>}
          <ThresholdField guardrail={guardrail} edits={edits} />
        </div>
      </details>
    </li>
  );
}
