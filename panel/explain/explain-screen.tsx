import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { useEffect, useState } from 'react';
import { parseBlock } from '../block';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { ProblemList } from '../problem-list';
import { Screen } from '../screen';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useSelection } from '../use-selection';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { AccountSearch } from './account-search';
import { ExplainedAccount } from './explained-account';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Why the selected account is where it is, and what would change it. */
export function ExplainScreen() {
  const words = useWords();
  const { state, deeds } = useView();
  const { accounts, draft } = state;
  if (!accounts || !draft)
    return (
      <Screen title={words.screens.explain} lead={words.explain.noAccounts}>
        <div>
          <Button onClick={() => deeds.goTo('accounts')}>{words.explain.toAccounts}</Button>
        </div>
      </Screen>
    );
  return <Explained model={draft} sheet={accounts.place.sheet} />;
}

/** What is explained follows the selection; an account that was searched for stays until the selection moves. */
function Explained({ model, sheet }: { readonly model: Model; readonly sheet: string }) {
  const words = useWords();
  const { selection } = useSelection();
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => setFound(null), [selection?.sheet, selection?.range]);
  const selected = selection && { sheet: selection.sheet, row: parseBlock(selection.range).row };
  const target = found === null ? selected : { sheet, row: found };
  return (
    <Screen title={words.screens.explain} lead={words.explain.lead}>
      <AccountSearch model={model} onFind={setFound} />
      {target ? (
        <Row model={model} sheet={target.sheet} row={target.row} home={sheet} />
      ) : (
        <Text role="status">{words.explain.nothingSelected(sheet)}</Text>
      )}
    </Screen>
  );
}

interface RowProps {
  readonly model: Model;
  readonly sheet: string;
  readonly row: number;
  /** The sheet that the accounts stand on. */
  readonly home: string;
}

function Row({ model, sheet, row, home }: RowProps) {
  const text = useWords().explain;
  const styles = useStyles();
  const { answer } = useAnswer('explain account', { model, sheet, row });
  if (!answer) return <Waiting />;
  if (!answer.ok) return <ProblemList problems={answer.problems} />;
  const told = answer.value;
  if (told.standing !== 'account')
    return (
      <Text role="status">{told.standing === 'elsewhere' ? text.elsewhere(home) : text[told.standing]}</Text>
    );
  const { name, explanation, sheetRow } = told;
  return (
    <>
      <Text role="status" className={styles.spoken}>
        {text.spoken(name || text.nameless, explanation.segment.name)}
      </Text>
      <ExplainedAccount
        name={name}
        sheetRow={sheetRow}
        sheet={home}
        explanation={explanation}
        currency={model.settings.currency}
      />
    </>
  );
}
