import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { sameText } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { Input } from '../../controls/input';
import { FoldedSection } from '../../folded-section';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { RoleCard } from './role-card';
import { withRole } from './role-edits';
import { useCoverageEdits } from './use-coverage-edits';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  add: { display: 'flex', alignItems: 'flex-end', gap: '8px', '> :first-child': { flex: 1, minWidth: 0 } },
});

/** Who looks after accounts: what one of each role sells, costs, holds and has time for. */
export function RolesSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const text = useWords().coverage.plan.roles;
  const { list } = useFigures();
  const { roles = [] } = model;
  return (
    <FoldedSection
      title={text.title}
      result={roles.length > 0 ? text.held(list(roles.map(({ name }) => name))) : text.unsaid}
      lead={text.lead}
    >
      <ul className={styles.list}>
        {roles.map((role) => (
          <RoleCard key={role.name} model={model} role={role} />
        ))}
      </ul>
      <AddRole model={model} />
    </FoldedSection>
  );
}

function AddRole({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const text = useWords().coverage.plan.roles;
  const edit = useCoverageEdits();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const isTaken = (model.roles ?? []).some((role) => sameText(role.name, name));
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '' || isTaken) return;
        edit('roles', (before) => withRole(before, name), `role ${name}`);
        setTyped('');
      }}
    >
      <Field
        size="small"
        label={text.name}
        validationState={isTaken ? 'error' : 'none'}
        {...(isTaken ? { validationMessage: text.nameWrong } : {})}
      >
        <Input size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button type="submit" size="small" disabled={name === '' || isTaken}>
        {text.add}
      </Button>
    </form>
  );
}
