import { refreshSummary } from '../../deeds/refresh-summary';
import { FileField } from '../../fields/file-field';
import { FoldedSection } from '../../folded-section';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';

/** Takes the summary of a warehouse, whose accounts are too many for a sheet, into the workbook. */
export function WarehouseSection() {
  const text = useWords().market.warehouse;
  const { desk } = useView();
  const take = (file: File) =>
    desk.runner.begin('writing', (deed) => refreshSummary(desk, deed, file), { canCancel: true });
  return (
    <FoldedSection title={text.title} result={text.lead}>
      <FileField label={text.pick} accept=".xlsx" onPick={take} />
    </FoldedSection>
  );
}
