import { makeStyles } from '@fluentui/react-components';
import { dayOf } from '#core';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import type { ModelSettingsProps } from './model-settings-props';
import { withSettings } from './settings-edits';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', minWidth: 0 },
  day: { flex: '1 1 140px' },
});

/** The day that everything is counted back from. */
export function DayField({ model, isShownOnly }: ModelSettingsProps) {
  const styles = useStyles();
  const text = useWords().settings;
  const { deeds, desk } = useView();
  const { asOf } = model.settings;
  const set = (day: string | null) =>
    deeds.edit({
      what: text.undo.asOf,
      key: 'setting as of',
      change: (before) => withSettings(before, { asOf: day }),
    });
  return (
    <Field label={text.asOf} hint={asOf === null ? text.asOfNone : text.asOfHint}>
      {(props) => (
        <div className={styles.line}>
          <Input
            {...props}
            className={styles.day}
            type="date"
            value={asOf ?? ''}
            disabled={isShownOnly}
            onChange={(_, { value }) => {
              if (value === '') set(null);
              else if (dayOf(value) !== null) set(value);
            }}
          />
          <Button disabled={isShownOnly} onClick={() => set(desk.host.desk.today())}>
            {text.today}
          </Button>
        </div>
      )}
    </Field>
  );
}
