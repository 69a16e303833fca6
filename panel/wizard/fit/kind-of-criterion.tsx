import type { Criterion, Model } from '#core';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import type { CriterionKindSeen } from '../../engine/questions/criterion-kinds';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useWords } from '../../words/use-words';
import { criterionFields } from './field-of-criterion';
import type { FitEdits } from './use-fit-edits';

export interface KindOfCriterionProps {
  readonly at: number;
  readonly model: Model;
  readonly criterion: Criterion;
  readonly kinds: readonly CriterionKindSeen[];
  readonly said: string | null;
  readonly edits: FitEdits;
}

/** How points are given: another kind that can ask the same field begins with lines of its own. */
export function KindOfCriterion({ at, model, criterion, kinds, said, edits }: KindOfCriterionProps) {
  const text = useWords().fit.card;
  const speech = useCoreSpeech();
  const { desk } = useView();
  const own = kinds.find(({ kind }) => kind === criterion.kind);
  const fieldKind = criterionFields(model).find(({ field }) => field === criterion.field)?.kind;
  const fitting = kinds.filter(
    (each) => each === own || (fieldKind !== undefined && each.fieldKinds.includes(fieldKind)),
  );
  const change = (kind: string) => {
    const { name, field, weight } = criterion;
    void desk.runner.quietly(async () => {
      const { lines } = await desk.engine.ask('new criterion', { model, kind, field, name, weight });
      edits.criterion(at, (before) => ({ ...before, kind, lines }));
    });
  };
  return (
    <Field
      label={text.kind}
      hint={own ? speech.criterion(own).help : ''}
      size="small"
      validationState={said === null ? 'none' : 'error'}
      {...(said === null ? {} : { validationMessage: said })}
    >
      <Select size="small" value={criterion.kind} onChange={(_, { value }) => change(value)}>
        {!own && <option value={criterion.kind}>{criterion.kind}</option>}
        {fitting.map((each) => (
          <option key={each.kind} value={each.kind}>
            {speech.criterion(each).label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
