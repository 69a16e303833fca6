import { makeStyles } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { Section } from '../screen';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** What the last write put into the workbook, and the way to take it back; what was undone is not spoken of. */
export function WhatWasWritten() {
  const styles = useStyles();
  const text = useWords().results;
  const figures = useFigures();
  const { state, deeds } = useView();
  const last = state.undos.find(({ written }) => written !== undefined);
  if (!last?.written) return <Text>{text.notWritten}</Text>;
  const { as, sheet, columns, accounts, sheets } = last.written;
  const count = figures.count(columns.length);
  return (
    <Section title={text.written}>
      <ul className={styles.list}>
        <li>{text[as](count, sheet, figures.count(accounts))}</li>
        {sheets.length > 0 && <li>{text.sheets(figures.list(sheets))}</li>}
      </ul>
      {last === state.undos[0] && (
        <div>
          <Button disabled={state.progress !== null} onClick={deeds.undo}>
            {text.undo}
          </Button>
        </div>
      )}
    </Section>
  );
}
