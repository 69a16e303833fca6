import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { LongText } from '../fields/long-text';
import type { Model } from '#core';
import { fold } from '#core';
import { useEffect, useRef } from 'react';
import type { AccountToCheck } from '../engine/questions/accounts-to-check';
import type { DecisionsSeen } from '../engine/questions/standing-decisions';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import { DecidedValueField } from './decided-value-field';
import { SignatureField } from './signature-field';
import { StandingUntilNow } from './standing-until-now';
import { useDecision } from './use-decision';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '10px',
    marginTop: '6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface DecisionFormProps {
  readonly account: AccountToCheck;
  readonly seen: DecisionsSeen;
  readonly model: Model;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** What somebody decides about an account, with the reason and who says so. */
export function DecisionForm({ account, seen, model, onClose, onSaved }: DecisionFormProps) {
  const styles = useStyles();
  const text = useWords().review;
  const speech = useCoreSpeech();
  const form = useRef<HTMLFormElement>(null);
  const { draft, field, faultOf, change, submit } = useDecision(account, seen, () => {
    // The account may leave the list once its decision counts.
    form.current?.closest<HTMLElement>('ul')?.focus();
    onSaved();
  });
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const standing = seen.decisions.filter(
    (each) => fold(each.key) === fold(account.key) && fold(each.field) === fold(draft.field),
  );
  const reasonFault = faultOf('reason');
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text.decision(account.name || text.nameless)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={text.field}>
        <Select value={draft.field} onChange={(_, { value }) => change({ field: value, value: '' })}>
          {seen.fields.map((each) => (
            <option key={each.field} value={each.field}>
              {speech.field(each.field)}
            </option>
          ))}
        </Select>
      </Field>
      <DecidedValueField
        key={field.field}
        field={field}
        model={model}
        value={draft.value}
        fault={faultOf('value') ?? faultOf('number') ?? faultOf('date')}
        onValue={(value) => change({ value })}
      />
      <StandingUntilNow standing={standing} />
      <Field
        label={text.reason}
        hint={text.reasonHint}
        required
        {...(reasonFault === null
          ? {}
          : { validationState: 'error' as const, validationMessage: reasonFault })}
      >
        {(props) => (
          <LongText
            {...props}
            rows={2}
            value={draft.why}
            onChange={({ target }) => change({ why: target.value })}
          />
        )}
      </Field>
      <SignatureField name={draft.who} fault={faultOf('who')} onName={(who) => change({ who })} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {text.save}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </form>
  );
}
