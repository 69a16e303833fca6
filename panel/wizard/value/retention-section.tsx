import { useMemo } from 'react';
import type { Model, Problem, Result } from '#core';
import { sameText } from '#core';
import { RetentionCurve } from '../../charts/retention-curve';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { NoticeDetails } from '../../notice-list';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import type { RetentionEvidence, RetentionFigures } from '../../engine/questions/retention-figures';
import { retentionBy, retentionOfAll, withRetention } from './retention-edits';
import { RetentionFields } from './retention-fields';
import type { SectionProps } from './section-props';
import { useValueEdits } from './use-value-edits';
import { FoldedSection } from '../../folded-section';

/** How long customers stay: as it was seen, and the curve that the model goes by. */
export function RetentionSection({ model }: SectionProps) {
  const words = useWords().value;
  const text = words.retention;
  const { share, list } = useFigures();
  const edit = useValueEdits();
  const { answer } = useAnswer('retention figures', {
    retention: model.retention,
    lifetime: model.lifetime,
  });
  const seen = useRetentionEvidence(model);
  const all = retentionOfAll(model);
  const own = (model.retention ?? []).filter(({ name }) => !sameText(name, 'all'));
  const fitted = answer?.fitted ?? [];
  const result =
    all && fitted.length > 5 ? text.closed(share(fitted[1] ?? 1), share(fitted[5] ?? 1)) : words.unsaid;
  const evidence = seen?.ok ? seen.value : null;
  return (
    <FoldedSection
      title={text.title}
      result={result}
      lead={text.lead}
      terms={['retention', 'alpha and beta']}
    >
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
      {all && answer && <Curve answer={answer} evidence={evidence} isConstant={all.method === 'constant'} />}
      {all && <RetentionFields retention={all} evidence={evidence} />}
      <Bias notice={answer?.bias?.notice ?? evidence?.bias ?? null} />
      {seen && !seen.ok && <NoticeDetails notices={seen.problems} summary={() => text.observed} />}
      {own.length > 0 && <Text size={200}>{text.own(list(own.map(({ name }) => name)))}</Text>}
    </FoldedSection>
  );
}

/** What the history tells; it is looked at again only where what it stands on has changed. */
function useRetentionEvidence(model: Model): Result<RetentionEvidence> | null {
  const { fields, computed, settings, stages } = model;
  const discount = model.lifetime?.discount;
  const asked = useMemo(() => ({ model }), [fields, computed, settings, stages, discount]);
  return useAnswer('retention evidence', asked).answer;
}

interface CurveProps {
  readonly answer: RetentionFigures;
  readonly evidence: RetentionEvidence | null;
  readonly isConstant: boolean;
}

function Curve({ answer: { fitted, constant }, evidence, isConstant }: CurveProps) {
  const text = useWords().value.retention;
  const { count } = useFigures();
  const note = evidence ? text.chartNote[evidence.from](count(evidence.customers)) : text.chartNote.none;
  return (
    <RetentionCurve
      title={text.chart}
      note={note}
      observed={evidence?.observed ?? []}
      fitted={fitted}
      {...(isConstant ? {} : { compared: { name: text.constant, shares: constant } })}
    />
  );
}

/** What a constant rate gets wrong: of the model's own curve, else of the customers of the history. */
function Bias({ notice }: { readonly notice: Problem | null }) {
  const problemText = useProblemText();
  if (!notice) return null;
  const said = problemText(notice);
  return <Text size={200}>{`${said.charAt(0).toUpperCase()}${said.slice(1)}`}</Text>;
}
