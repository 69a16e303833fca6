import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, MotionFinding } from '#core';
import { Text } from '../../controls/text';
import { Fold } from '../../fold';
import { FoldedSection } from '../../folded-section';
import { ProblemList } from '../../problem-list';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import type { FindingListProps } from './finding-list';
import { FindingList } from './finding-list';
import { MotionInUseField } from './motion-in-use-field';

const useStyles = makeStyles({
  segment: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: { display: 'block', overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
  motion: { paddingBottom: '8px' },
});

/** How each segment is marketed to, sold to and served, what does not match, and what each way to organise asks for. */
export function MotionsSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const words = useWords().coverage.plan;
  const text = words.motions;
  const { count } = useFigures();
  const { answer } = useAnswer('motion findings', (model.motions ?? []).length > 0 ? { model } : null);
  const findings = answer?.ok ? answer.value : [];
  const motions = findings.filter(({ about }) => about === 'motion');
  const others = findings.filter(
    ({ about, verdict }) => about !== 'motion' && about !== 'organisation' && verdict !== 'good',
  );
  const organisations = findings.filter(({ about }) => about === 'organisation');
  const wrong = findings.filter(
    ({ verdict, about }) => about !== 'organisation' && (verdict === 'act' || verdict === 'watch'),
  );
  const segments = [...new Set(motions.map(({ name }) => name))];
  return (
    <FoldedSection
      title={text.title}
      result={
        (model.motions ?? []).length === 0
          ? text.unsaid
          : answer === null
            ? words.counting
            : !answer.ok
              ? words.refused
              : wrong.length > 0
                ? text.held(count(wrong.length))
                : motions.some(({ verdict }) => verdict === 'good')
                  ? text.good
                  : text.notCompared
      }
      lead={text.lead}
      terms={['motion']}
    >
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      {segments.map((segment) => (
        <div key={segment} className={styles.segment} role="group" aria-label={segment}>
          <h3 className={styles.title}>{segment}</h3>
          {motions
            .filter(({ name }) => name === segment)
            .map((finding) => (
              <SegmentMotion key={finding.function} model={model} finding={finding} />
            ))}
        </div>
      ))}
      {others.length > 0 && <Findings title={text.mismatches} findings={others} />}
      {organisations.length > 0 && <Organisations findings={organisations} />}
    </FoldedSection>
  );
}

function SegmentMotion({ model, finding }: { readonly model: Model; readonly finding: MotionFinding }) {
  const styles = useStyles();
  const text = useWords().coverage.plan.motions;
  const problemText = useProblemText();
  const named = finding.function as keyof typeof text.functions;
  // That nothing is said of its use, the field below says itself.
  const said = [...finding.says, ...finding.advice].filter(({ code }) => !saidByField.includes(code));
  return (
    <div className={styles.motion}>
      <Text className={styles.said}>
        {text.asks(text.functions[named], finding.motion === '' ? text.unknown : finding.motion)}
      </Text>
      {said.map((each, at) => (
        <Text key={at} size={200} className={styles.said}>
          {problemText(each)}
        </Text>
      ))}
      <MotionInUseField model={model} segment={finding.name} function={named} />
    </div>
  );
}

const saidByField: readonly string[] = ['motions/not-said', 'motions/say-use'];

/** Ways to organise that the people and accounts there are can fill; the others are folded away. */
function Organisations({ findings }: { readonly findings: readonly MotionFinding[] }) {
  const text = useWords().coverage.plan.motions;
  const { count } = useFigures();
  const isFit = ({ verdict }: MotionFinding) => verdict === 'good' || verdict === 'not known';
  const strained = findings.filter((finding) => !isFit(finding));
  return (
    <div>
      <Findings title={text.organisation} findings={findings.filter(isFit)} />
      {strained.length > 0 && (
        <Fold summary={text.fewer(count(strained.length))}>
          <FindingList findings={strained} />
        </Fold>
      )}
    </div>
  );
}

interface FindingsProps extends FindingListProps {
  readonly title: string;
}

function Findings({ title, findings }: FindingsProps) {
  return (
    <div>
      <Text weight="semibold">{title}</Text>
      <FindingList findings={findings} />
    </div>
  );
}
