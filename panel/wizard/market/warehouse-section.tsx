import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Label } from '../../controls/label';
import { refreshSummary } from '../../deeds/refresh-summary';
import { FoldedSection } from '../../folded-section';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  file: { display: 'grid', gap: '4px', minWidth: 0 },
  input: {
    maxWidth: '100%',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
  },
});

/** Takes the summary of a warehouse, whose accounts are too many for a sheet, into the workbook. */
export function WarehouseSection() {
  const styles = useStyles();
  const text = useWords().market.warehouse;
  const { state, desk } = useView();
  const id = useId();
  return (
    <FoldedSection title={text.title} result={text.lead}>
      <div className={styles.file}>
        <Label htmlFor={id}>{text.pick}</Label>
        <input
          id={id}
          className={styles.input}
          type="file"
          accept=".xlsx"
          disabled={state.progress !== null}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file, written anew, may be picked again.
            target.value = '';
            if (!file) return;
            desk.runner.begin('writing', (deed) => refreshSummary(desk, deed, file), { canCancel: true });
          }}
        />
      </div>
    </FoldedSection>
  );
}
