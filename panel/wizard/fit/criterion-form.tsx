import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Criterion, Model } from '#core';
import { sameText } from '#core';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import type { CriterionKindSeen } from '../../engine/questions/criterion-kinds';
import { CommittedInput } from '../../fields/committed-input';
import { useWords } from '../../words/use-words';
import { BlankField } from './blank-field';
import { CriterionLines } from './criterion-lines';
import { FieldOfCriterion } from './field-of-criterion';
import { KindOfCriterion } from './kind-of-criterion';
import type { SaidAt } from './path-problems';
import type { FitEdits } from './use-fit-edits';
import { WeightField } from './weight-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingTop: '4px' },
  remove: { marginLeft: 'auto', color: tokens.colorPaletteRedForeground1 },
});

export interface CriterionFormProps {
  /** Its place in the model. */
  readonly at: number;
  readonly model: Model;
  readonly criterion: Criterion;
  readonly kinds: readonly CriterionKindSeen[];
  /** Of the weights of all, 0 to 1; null where there is no weight at all. */
  readonly share: number | null;
  readonly saidAt: SaidAt;
  readonly edits: FitEdits;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** Everything that a criterion says, read off its kind. */
export function CriterionForm(props: CriterionFormProps) {
  const { at, model, criterion, kinds, share, saidAt, edits, onMove, onRemove } = props;
  const styles = useStyles();
  const text = useWords().fit.card;
  const kind = kinds.find((each) => each.kind === criterion.kind) ?? null;
  const path = `criteria[${at}]`;
  const set = (change: Partial<Criterion>) => edits.criterion(at, (before) => ({ ...before, ...change }));
  const general = saidAt({ only: path }, `${path}.kind`);
  return (
    <div className={styles.form}>
      <NameField {...props} onName={(name) => set({ name })} />
      <KindOfCriterion
        at={at}
        model={model}
        criterion={criterion}
        kinds={kinds}
        said={general}
        edits={edits}
      />
      {kind && kind.fieldKinds.length > 0 && (
        <FieldOfCriterion
          model={model}
          kind={kind}
          field={criterion.field}
          said={saidAt(`${path}.field`)}
          onField={(field) => edits.relearn(at, (before) => ({ ...before, field }))}
        />
      )}
      <WeightField
        name={criterion.name}
        weight={criterion.weight}
        share={share}
        said={saidAt(`${path}.weight`)}
        onWeight={(weight) => set({ weight })}
      />
      {kind && (
        <CriterionLines
          at={at}
          model={model}
          criterion={criterion}
          kind={kind}
          saidAt={saidAt}
          edits={edits}
        />
      )}
      <BlankField
        blank={criterion.blank}
        said={saidAt(`${path}.blank`)}
        onBlank={(blank) => set({ blank })}
      />
      <Field label={text.note} size="small">
        <CommittedInput
          size="small"
          value={criterion.note ?? ''}
          onCommit={(typed) => edits.criterion(at, (before) => withNote(before, typed.trim()))}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={at === 0}
          aria-label={text.up(criterion.name)}
          onClick={() => onMove(at - 1)}
        >
          {text.upShort}
        </Button>
        <Button
          size="small"
          disabled={at === model.criteria.length - 1}
          aria-label={text.down(criterion.name)}
          onClick={() => onMove(at + 1)}
        >
          {text.downShort}
        </Button>
        <Button
          className={styles.remove}
          size="small"
          appearance="subtle"
          aria-label={text.remove(criterion.name)}
          onClick={onRemove}
        >
          {text.removeShort}
        </Button>
      </div>
    </div>
  );
}

/** A note that is taken away leaves nothing behind. */
function withNote({ note: _, ...plain }: Criterion, note: string): Criterion {
  return note === '' ? plain : { ...plain, note };
}

interface NameFieldProps extends Pick<CriterionFormProps, 'at' | 'model' | 'criterion' | 'saidAt'> {
  readonly onName: (name: string) => void;
}

/** A name that is blank or taken is not taken over, and it is said why. */
function NameField({ at, model, criterion, saidAt, onName }: NameFieldProps) {
  const text = useWords().fit.card;
  const [wrong, setWrong] = useState<string | null>(null);
  const said = wrong ?? saidAt(`criteria[${at}].name`);
  const commit = (typed: string) => {
    const name = typed.trim();
    const isTaken = model.criteria.some((each, place) => place !== at && sameText(each.name, name));
    setWrong(name === '' ? text.nameBlank : isTaken ? text.nameTaken(name) : null);
    if (name !== '' && !isTaken) onName(name);
  };
  return (
    <Field
      label={text.name}
      size="small"
      validationState={said === null ? 'none' : 'error'}
      {...(said === null ? {} : { validationMessage: said })}
    >
      <CommittedInput size="small" value={criterion.name} onFocus={() => setWrong(null)} onCommit={commit} />
    </Field>
  );
}
