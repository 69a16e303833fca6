import { Button, Text } from '@fluentui/react-components';
import { sameText } from '#core';
import { RetentionCurve } from '../../charts/retention-curve';
import { NoticeDetails } from '../../notice-list';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import type { RetentionFigures } from '../../engine/questions/retention-figures';
import { retentionBy, retentionOfAll, withRetention } from './retention-edits';
import { RetentionFields } from './retention-fields';
import type { SectionProps } from './section-props';
import { useValueEdits } from './use-value-edits';
import { ValueSection } from './value-section';

/** How long customers stay: as it was seen, and the curve that the model goes by. */
export function RetentionSection({ model }: SectionProps) {
  const words = useWords().value;
  const text = words.retention;
  const { share, list } = useFigures();
  const edit = useValueEdits();
  const { answer } = useAnswer('retention figures', { model });
  const all = retentionOfAll(model);
  const own = (model.retention ?? []).filter(({ name }) => !sameText(name, 'all'));
  const fitted = answer?.fitted ?? [];
  const result =
    all && fitted.length > 5 ? text.closed(share(fitted[1] ?? 1), share(fitted[5] ?? 1)) : words.unsaid;
  const evidence = answer?.evidence.ok ? answer.evidence.value : null;
  return (
    <ValueSection title={text.title} result={result} lead={text.lead} terms={['retention']}>
      {!all && (
        <>
          <Text>{text.none}</Text>
          <div>
            <Button
              size="small"
              onClick={() =>
                edit('retention', (before) => withRetention(before, retentionBy('constant', undefined, null)))
              }
            >
              {text.assume}
            </Button>
          </div>
        </>
      )}
      {all && answer && <Curve answer={answer} isConstant={all.method === 'constant'} />}
      {all && <RetentionFields retention={all} evidence={evidence} />}
      {answer && <Bias answer={answer} />}
      {answer && !answer.evidence.ok && (
        <NoticeDetails notices={answer.evidence.problems} summary={() => text.observed} />
      )}
      {own.length > 0 && <Text size={200}>{text.own(list(own.map(({ name }) => name)))}</Text>}
    </ValueSection>
  );
}

function Curve({ answer, isConstant }: { readonly answer: RetentionFigures; readonly isConstant: boolean }) {
  const text = useWords().value.retention;
  const { count } = useFigures();
  const { fitted, constant, evidence } = answer;
  const note = evidence.ok
    ? text.chartNote[evidence.value.from](count(evidence.value.customers))
    : text.chartNote.none;
  return (
    <RetentionCurve
      title={text.chart}
      note={note}
      observed={evidence.ok ? evidence.value.observed : []}
      fitted={fitted}
      {...(isConstant ? {} : { compared: { name: text.constant, shares: constant } })}
    />
  );
}

/** What a constant rate gets wrong: of the model's own curve, else of the customers of the history. */
function Bias({ answer: { bias, evidence } }: { readonly answer: RetentionFigures }) {
  const problemText = useProblemText();
  const notice = bias?.notice ?? (evidence.ok ? evidence.value.bias : null);
  if (!notice) return null;
  const said = problemText(notice);
  return <Text size={200}>{`${said.charAt(0).toUpperCase()}${said.slice(1)}`}</Text>;
}
