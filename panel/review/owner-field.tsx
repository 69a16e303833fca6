import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Text } from '../controls/text';
import type { ChecksOfOwner } from '../engine/questions/accounts-to-check';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

export interface OwnerFieldProps {
  readonly checks: ChecksOfOwner;
  /** Null for everyone's. */
  readonly owner: string | null;
  readonly onOwner: (owner: string | null) => void;
}

const everyone = 'everyone';

/** Whose accounts are checked. */
export function OwnerField({ checks: { owners }, owner, onOwner }: OwnerFieldProps) {
  const text = useWords().review;
  const figures = useFigures();
  if (owners.length === 0) return <Text size={200}>{text.noOwners}</Text>;
  const all = owners.reduce((sum, { toCheck }) => sum + toCheck, 0);
  const chosen = owners.findIndex(({ name }) => name === owner);
  return (
    <Field label={text.owner}>
      <Select
        value={chosen < 0 ? everyone : String(chosen)}
        onChange={(_, { value }) =>
          onOwner(value === everyone ? null : (owners[Number(value)]?.name ?? null))
        }
      >
        <option value={everyone}>{text.everyone(figures.count(all))}</option>
        {owners.map(({ name, toCheck }, index) => (
          <option key={name} value={String(index)}>
            {text.ownerOption(name === '' ? text.noOwner : name, figures.count(toCheck))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
