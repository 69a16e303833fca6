import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import type { FoundTable } from '../../host';
import { samePlace } from '../../second-places';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

/** Which table of the workbook lists the accounts. */
export function TableField({ tables }: { readonly tables: readonly FoundTable[] }) {
  const text = useWords().accounts;
  const figures = useFigures();
  const { state, deeds } = useView();
  const chosen = tables.findIndex((table) => samePlace(table.place, state.accounts?.place ?? null));
  return (
    <Field label={text.table}>
      <Select
        value={String(chosen)}
        disabled={state.progress !== null}
        onChange={(_, { value }) => {
          const table = tables[Number(value)];
          if (table) deeds.pick(table.place);
        }}
      >
        {tables.map((table, index) => (
          <option key={`${table.place.sheet}!${table.place.range}`} value={String(index)}>
            {text.tableOption(table.name, figures.count(table.rowCount))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
