import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import type { CriterionKindSeen } from '../../engine/questions/criterion-kinds';
import { useFieldName } from '../../fields/use-field-name';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useWords } from '../../words/use-words';
import { freeName } from './criterion-edits';
import { FieldOfCriterion, criterionFields } from './field-of-criterion';
import type { FitEdits } from './use-fit-edits';

const useStyles = makeStyles({
  open: { alignSelf: 'flex-start' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface AddCriterionProps {
  readonly model: Model;
  readonly kinds: readonly CriterionKindSeen[];
  readonly edits: FitEdits;
  /** @param at the place of the new criterion */
  readonly onAdded: (at: number) => void;
}

/** A new criterion: how it gives points, what it asks; its lines begin with what the accounts suggest. */
export function AddCriterion({ model, kinds, edits, onAdded }: AddCriterionProps) {
  const styles = useStyles();
  const words = useWords();
  const nameOf = useFieldName();
  const text = words.fit.add;
  const speech = useCoreSpeech();
  const { desk } = useView();
  const [wish, setWish] = useState<{ readonly kind: string; readonly field: string } | null>(null);
  const ask = (kind: string) => setWish({ kind, field: firstField(model, kinds, kind) });
  if (!wish)
    return (
      <Button
        className={styles.open}
        icon={<AddRegular />}
        onClick={() =>
          ask(kinds.find(({ kind }) => firstField(model, kinds, kind) !== '')?.kind ?? kinds[0]?.kind ?? '')
        }
      >
        {text.button}
      </Button>
    );
  const kind = kinds.find((each) => each.kind === wish.kind);
  const asksField = (kind?.fieldKinds.length ?? 0) > 0;
  const add = () => {
    const named = wish.field === '' ? (kind ? speech.criterion(kind).label : '') : nameOf(wish.field);
    const name = freeName(model.criteria, named.slice(0, 1).toUpperCase() + named.slice(1));
    void desk.runner.quietly(async () => {
      const criterion = await desk.engine.ask('new criterion', {
        ...wish,
        model,
        name,
        weight: usualWeight(model),
      });
      edits.once(
        (said) => said.added(name),
        (before) => ({ ...before, criteria: [...before.criteria, criterion] }),
      );
      setWish(null);
      onAdded(model.criteria.length);
    });
  };
  return (
    <div className={styles.form} role="group" aria-label={text.button}>
      <Field label={text.kind} size="small" hint={kind ? speech.criterion(kind).help : ''}>
        <Select size="small" value={wish.kind} onChange={(_, { value }) => ask(value)}>
          {kinds.map((each) => (
            <option key={each.kind} value={each.kind}>
              {speech.criterion(each).label}
            </option>
          ))}
        </Select>
      </Field>
      {asksField && wish.field !== '' && kind && (
        <FieldOfCriterion
          model={model}
          kind={kind}
          field={wish.field}
          said={null}
          onField={(field) => setWish({ ...wish, field })}
        />
      )}
      {asksField && wish.field === '' && <Text size={200}>{text.noFields}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={asksField && wish.field === ''} onClick={add}>
          {text.add}
        </Button>
        <Button onClick={() => setWish(null)}>{text.cancel}</Button>
      </div>
    </div>
  );
}

/** A field that fits the kind, one that no criterion asks yet if there is any; blank where none fits. */
function firstField(model: Model, kinds: readonly CriterionKindSeen[], kind: string): string {
  const fieldKinds = kinds.find((each) => each.kind === kind)?.fieldKinds ?? [];
  const fitting = criterionFields(model).filter((each) => fieldKinds.includes(each.kind));
  const asked = new Set(model.criteria.map(({ field }) => field));
  return (fitting.find(({ field }) => !asked.has(field)) ?? fitting[0])?.field ?? '';
}

/** What the others weigh on average, so that a new one counts as much as they do. */
function usualWeight({ criteria }: Model): number {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return sum > 0 ? Math.max(1, Math.round(sum / criteria.length)) : 10;
}
