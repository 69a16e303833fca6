import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { Model, TierMethod } from '#core';
import { text } from '../text.en';
import { chosenTierMethod, offeredTierMethods } from '../tier-methods';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '> select': { width: '100%', textOverflow: 'ellipsis' } },
});

export interface TierMethodFieldProps {
  readonly model: Model | null;
  readonly chosen: TierMethod | null;
  readonly isDisabled: boolean;
  readonly onMethod: (method: TierMethod) => void;
}

/** How tiers are cut when the panel learns. */
export function TierMethodField({ model, chosen, isDisabled, onMethod }: TierMethodFieldProps) {
  const styles = useStyles();
  const offered = offeredTierMethods(model);
  return (
    <Field className={styles.field} label={text.worth.cutTiers}>
      <Select
        className={styles.select}
        size="small"
        value={chosenTierMethod(model, chosen)}
        disabled={isDisabled}
        onChange={(_, { value }) => {
          const method = offered.find((each) => each === value);
          if (method) onMethod(method);
        }}
      >
        {offered.map((method) => (
          <option key={method} value={method}>
            {text.worth.tierMethods[method]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
