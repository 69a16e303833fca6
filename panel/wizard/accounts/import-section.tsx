import { useState } from 'react';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { readImportFile, readImportTable } from '../../deeds/import-file';
import type { PickedImport, SeenImport } from '../../engine/questions/read-import';
import { FileField } from '../../fields/file-field';
import { FoldedSection } from '../../folded-section';
import { samePlace } from '../../second-places';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ImportPreview } from './import-preview';

/** Picks a file or a table of the workbook, and brings it into the accounts. */
export function ImportSection() {
  const text = useWords().accounts.import;
  const { state, desk } = useView();
  const [picked, setPicked] = useState<PickedImport | null>(null);
  const [seen, setSeen] = useState<SeenImport | null>(null);
  const read = (next: PickedImport) => {
    setPicked(next);
    desk.runner.begin('reading', async (deed) => setSeen(await readImportFile(desk, deed, next)), {
      canCancel: true,
    });
  };
  const forget = () => {
    setPicked(null);
    setSeen(null);
  };
  if (!state.accounts || !state.draft) return null;
  return (
    <FoldedSection title={text.title} result={text.lead}>
      <FileField
        label={text.pick}
        accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,text/csv,text/tab-separated-values"
        onPick={(file) => read({ file, name: file.name })}
      />
      <ImportTable onSeen={setSeen} />
      {seen && (
        <ImportPreview
          key={seen.id}
          seen={seen}
          onRead={(how) => picked && read({ ...picked, ...how })}
          onDone={forget}
        />
      )}
    </FoldedSection>
  );
}

/** A table that stands in the workbook beside the accounts. */
function ImportTable({ onSeen }: { readonly onSeen: (seen: SeenImport) => void }) {
  const words = useWords();
  const text = words.accounts.import;
  const figures = useFigures();
  const { state, desk } = useView();
  const offered = (state.tables ?? []).filter(
    ({ place }) => !samePlace(place, state.accounts?.place ?? null),
  );
  if (offered.length === 0) return null;
  return (
    <Field size="small" label={text.orTable}>
      <Select
        size="small"
        value=""
        disabled={state.progress !== null}
        onChange={(_, { value }) => {
          const table = offered[Number(value)];
          if (!table || value === '') return;
          desk.runner.begin('reading', async (deed) => onSeen(await readImportTable(desk, deed, table)), {
            canCancel: true,
          });
        }}
      >
        <option value="">{text.noTable}</option>
        {offered.map((table, index) => (
          <option key={`${table.place.sheet}!${table.place.range}`} value={String(index)}>
            {words.accounts.tableOption(table.name, figures.count(table.rowCount))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
