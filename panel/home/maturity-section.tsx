import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { Maturity, MaturityFinding } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { Hint } from '../hints/hint';
import { Section } from '../screen';
import { Waiting } from '../shell/waiting';
import { useView } from '../view';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, auto)',
    gap: '4px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  stage: {
    borderTop: `4px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  reached: { borderTopColor: tokens.colorCompoundBrandBackground, color: tokens.colorNeutralForeground1 },
  list: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  finding: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '6px' },
  good: { color: tokens.colorBrandForeground1 },
  said: { '::first-letter': { textTransform: 'uppercase' }, display: 'block' },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 },
  coming: { minHeight: '240px' },
  proven: { paddingTop: '8px' },
  action: { justifySelf: 'start', gridColumn: 2, marginTop: '4px' },
});

interface MaturitySectionProps {
  /** Null until it is known: its place is kept, so that nothing below it jumps from under the pointer. */
  readonly maturity: Maturity | null;
}

/** The stage that the workbook's evidence supports, what comes next, and the evidence itself. */
export function MaturitySection({ maturity }: MaturitySectionProps) {
  const styles = useStyles();
  const words = useWords();
  const text = words.home;
  if (!maturity)
    return (
      <Section title={text.maturity}>
        <div className={styles.coming}>
          <Waiting />
        </div>
      </Section>
    );
  const { stage, stages, next } = maturity;
  const proven = stages.filter(({ findings }) => findings.length > 0);
  return (
    <Section title={text.maturity}>
      <Text>
        {text.stage(text.stages[stage])}
        <Hint term="maturity" />
      </Text>
      <ol className={styles.stages} aria-label={text.stagesOf}>
        {stages.map(({ name, reached }) => (
          <li
            key={name}
            className={mergeClasses(styles.stage, reached && styles.reached)}
            aria-current={name === stage ? 'step' : undefined}
          >
            {text.stages[name]}
          </li>
        ))}
      </ol>
      {next ? (
        <>
          <Text weight="semibold">{text.nextStage(text.stages[next.stage])}</Text>
          <ul className={styles.list}>
            {next.steps.map((finding) => (
              <Finding key={finding.name} finding={finding} hasWay />
            ))}
          </ul>
        </>
      ) : (
        <Text>{text.allStages}</Text>
      )}
      <details>
        <summary className={styles.summary}>{text.evidence}</summary>
        {proven.map(({ name, findings }) => (
          <div key={name} className={styles.proven}>
            <Text weight="semibold">{text.stages[name]}</Text>
            <ul className={styles.list}>
              {findings.map((finding) => (
                <Finding key={finding.name} finding={finding} />
              ))}
            </ul>
          </div>
        ))}
      </details>
    </Section>
  );
}

interface FindingProps {
  readonly finding: MaturityFinding;
  /** Whether the step that mends it can be gone to from here. */
  readonly hasWay?: boolean;
}

function Finding({ finding, hasWay = false }: FindingProps) {
  const styles = useStyles();
  const words = useWords();
  const { deeds } = useView();
  const core = useCoreSpeech();
  const { verdict, step } = finding;
  const isPassed = verdict === 'passed';
  return (
    <li className={styles.finding}>
      {isPassed ? (
        <CheckmarkCircleRegular
          className={styles.good}
          fontSize={20}
          aria-label={words.home.verdicts.passed}
        />
      ) : (
        <CircleRegular fontSize={20} aria-label={words.home.verdicts[verdict]} />
      )}
      <div>
        <Text className={styles.said}>{core.finding(finding)}</Text>
        {finding.advice !== '' && (
          <Text size={200} className={mergeClasses(styles.said, styles.quiet)}>
            {core.advice(finding)}
          </Text>
        )}
      </div>
      {hasWay && (
        <Button className={styles.action} size="small" onClick={() => deeds.goTo(step)}>
          {words.home.goTo(words.screens[step])}
        </Button>
      )}
    </li>
  );
}
