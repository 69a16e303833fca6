import { makeStyles } from '@fluentui/react-components';
import type { Model, Role } from '#core';
import { ChoiceField } from '../../fields/choice-field';
import { NumberField } from '../../fields/number-field';
import { useWords } from '../../words/use-words';
import { withRatio } from './role-edits';
import { useCoverageEdits } from './use-coverage-edits';

const useStyles = makeStyles({
  fields: { display: 'flex', gap: '8px', alignItems: 'flex-end', '> *': { flex: 1, minWidth: 0 } },
});

export interface RatioFieldsProps {
  readonly model: Model;
  readonly role: Role;
}

/** How many of another role one of this comes with, where it hangs on another. */
export function RatioFields({ model, role }: RatioFieldsProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.roles;
  const edit = useCoverageEdits();
  const { name, ratio } = role;
  const others = (model.roles ?? []).filter((other) => other.name !== name).map((other) => other.name);
  if (others.length === 0) return null;
  const set = (next: typeof ratio | null) =>
    edit('roles', (before) => withRatio(before, name, next), `ratio ${name}`);
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={text.hangsOn}
        spoken={text.of(text.hangsOn, name)}
        offered={['', ...others]}
        nameOf={(other) => (other === '' ? text.alone : other)}
        value={ratio?.of ?? ''}
        onChoose={(of) => set(of === '' ? null : { of, each: ratio?.each ?? 1 })}
      />
      {ratio && (
        <NumberField
          label={text.each(ratio.of)}
          spoken={text.of(text.each(ratio.of), name)}
          value={ratio.each}
          isSound={(each) => each !== null && each > 0}
          wrong={text.amountWrong}
          onNumber={(each) => each !== null && set({ of: ratio.of, each })}
        />
      )}
    </div>
  );
}
