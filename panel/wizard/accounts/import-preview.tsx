import { makeStyles } from '@fluentui/react-components';
import type { Model, SaidPair } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Checkbox } from '../../controls/checkbox';
import { Text } from '../../controls/text';
import { writeImport } from '../../deeds/import-file';
import type { PickedImport, SeenImport } from '../../engine/questions/read-import';
import type { ShownImport } from '../../engine/questions/prepare-import';
import { ChoiceField } from '../../fields/choice-field';
import { CommittedInput } from '../../fields/committed-input';
import { Field } from '../../controls/field';
import { NoticeList } from '../../notice-list';
import { ProblemList } from '../../problem-list';
import { Waiting } from '../../shell/waiting';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ImportChanges } from './import-changes';
import { ImportColumns } from './import-columns';
import { ImportKeys } from './import-keys';
import { ImportReading } from './import-reading';
import { rememberImport } from './remember-import';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface ImportPreviewProps {
  readonly seen: SeenImport;
  /** Reads the file again, in another way. */
  readonly onRead: (how: Pick<PickedImport, 'csv' | 'headerRow' | 'sheet'>) => void;
  readonly onDone: () => void;
}

/** An import before it is written: how it was read, where its columns go, what is new, changed and gone. */
export function ImportPreview({ seen, onRead, onDone }: ImportPreviewProps) {
  const text = useWords().accounts.import;
  const figures = useFigures();
  const { state } = useView();
  const [said, setSaid] = useState<readonly SaidPair[]>([]);
  const [key, setKey] = useState<readonly string[] | null>(null);
  const [blanksWipe, setBlanksWipe] = useState(false);
  const { draft } = state;
  const { answer, isBehind } = useAnswer(
    'prepared import',
    draft && { id: seen.id, model: draft, said, key, blanksWipe },
  );
  return (
    <>
      <Text>
        {text.read(seen.name, figures.count(seen.rowCount), figures.count(seen.headerRow))}
        {answer?.ok && answer.value.source !== null && ` ${text.known(answer.value.source)}`}
      </Text>
      {seen.xlsx && seen.xlsx.sheets.length > 1 && (
        <ChoiceField
          label={text.sheet}
          offered={seen.xlsx.sheets}
          nameOf={(sheet) => sheet}
          value={seen.xlsx.sheet}
          onChoose={(sheet) => onRead({ sheet, headerRow: undefined })}
        />
      )}
      {(seen.csv || seen.xlsx) && <ImportReading seen={seen} onRead={onRead} />}
      <NoticeList title={text.howRead} notices={seen.notices} />
      {!answer && <Waiting />}
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      {answer?.ok && draft && (
        <>
          <ImportColumns
            columns={answer.value.columns}
            onPair={(pair) => setSaid([...said.filter(({ header }) => header !== pair.header), pair])}
          />
          <ImportKeys prepared={answer.value} chosen={key} onChoose={setKey} />
          <Checkbox
            label={text.wipe}
            checked={blanksWipe}
            onChange={(_, { checked }) => setBlanksWipe(checked === true)}
          />
          <ImportMergeView
            seen={seen}
            model={draft}
            prepared={answer.value}
            isBehind={isBehind}
            onDone={onDone}
          />
        </>
      )}
    </>
  );
}

interface ImportMergeViewProps extends Pick<ImportPreviewProps, 'seen' | 'onDone'> {
  readonly model: Model;
  readonly prepared: ShownImport;
  readonly isBehind: boolean;
}

/** What the import does, what becomes of accounts that are gone, and the button that writes it. */
function ImportMergeView({ seen, model, prepared, isBehind, onDone }: ImportMergeViewProps) {
  const styles = useStyles();
  const text = useWords().accounts.import;
  const figures = useFigures();
  const { state, desk, deeds } = useView();
  const [name, setName] = useState(prepared.source ?? '');
  const [chosen, setChosen] = useState<'keep' | 'mark' | null>(null);
  const { merge } = prepared;
  if (!merge.ok) return <ProblemList problems={merge.problems} />;
  const { added, changed, gone, isPart, notices } = merge.value;
  const policy = chosen ?? (isPart ? 'keep' : 'mark');
  const isNothing = added + changed === 0 && (gone === 0 || policy === 'keep');
  const write = () =>
    desk.runner.begin(
      'writing',
      async (deed) => {
        const order = { model, gone: policy, source: name === '' ? seen.name : name };
        if (!(await writeImport(desk, deed, order))) return;
        if (name !== '') rememberImport(deeds, name, prepared.remembered, text.remembered(name));
        onDone();
      },
      { canCancel: true },
    );
  return (
    <>
      <ImportChanges merge={merge.value} />
      {gone > 0 && (
        <ChoiceField
          label={text.gone}
          offered={['mark', 'keep']}
          nameOf={(each) => text.policies[each]}
          value={policy}
          onChoose={setChosen}
        />
      )}
      <NoticeList title={text.notices} notices={[...prepared.notices, ...notices]} />
      <Field size="small" label={text.source}>
        <CommittedInput size="small" value={name} onCommit={setName} />
      </Field>
      {isNothing && <Text>{text.nothing}</Text>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={isNothing || isBehind || state.progress !== null}
          onClick={write}
        >
          {text.write(figures.count(added), figures.count(changed))}
        </Button>
        <Button onClick={onDone}>{text.forget}</Button>
      </div>
    </>
  );
}
