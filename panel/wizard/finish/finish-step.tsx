import { useState } from 'react';
import { Button } from '../../controls/button';
import { Checkbox } from '../../controls/checkbox';
import { Text } from '../../controls/text';
import { writePlan } from '../../deeds/write-plan';
import type { WriteAs } from '../../engine/planned-places';
import { canWriteAs, lastWriting } from '../../last-writing';
import { NoticeList } from '../../notice-list';
import { Screen } from '../../screen';
import { FootButton } from '../../shell/foot-button';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { HeaderChanges, WritePlan } from '../../write-plan';
import { overwrites } from '../../write-plan';
import { Overwritten } from './overwritten';
import { PlannedColumns } from './planned-columns';
import { PlannedSheets } from './planned-sheets';
import { UnsaidColumns } from './unsaid-columns';
import { useWritePlan } from './use-write-plan';
import { WriteAsChoice } from './write-as-choice';
import { Message } from '../../shell/message';

/** Everything that a press of Write will change, before it does. */
export function FinishStep() {
  const words = useWords();
  const figures = useFigures();
  const { desk, state, deeds } = useView();
  const last = lastWriting(state);
  const [chosen, choose] = useState<WriteAs>(last.as);
  const as = canWriteAs(chosen, desk.host.desk, state) ? chosen : 'values';
  const [hasEvidence, setHasEvidence] = useState(last.hasEvidence);
  const { plan, again } = useWritePlan(as, hasEvidence);
  const [agreedTo, agreeTo] = useState<WritePlan | null>(null);
  const text = words.finish;
  if (state.draft === null)
    return (
      <Screen title={words.screens.finish} lead={text.noAccounts}>
        <div>
          <Button onClick={() => deeds.goTo('accounts')}>{text.toAccounts}</Button>
        </div>
      </Screen>
    );
  const isBusy = state.progress !== null;
  const isReady = plan !== null && !state.isBehind && (!overwrites(plan) || agreedTo === plan);
  const write = () => {
    if (!plan) return;
    const options = { canCancel: true, failure: text.notRead };
    desk.runner.begin('writing', (deed) => writePlan(desk, deed, plan), options);
  };
  return (
    <Screen title={words.screens.finish} lead={text.lead}>
      <WriteAsChoice as={as} onChoose={choose} />
      <Checkbox
        label={text.writeEvidence}
        checked={hasEvidence}
        disabled={isBusy}
        onChange={(_, { checked }) => setHasEvidence(checked === true)}
      />
      {plan ? (
        <>
          <Text role="status">
            {text.summary(
              figures.count(plan.writing.columns.length),
              figures.count(plan.writing.accountCount),
              figures.count(plan.sheets.filter(({ state: becomes }) => becomes !== 'kept').length),
            )}
          </Text>
          <Overwritten
            plan={plan}
            isAgreed={agreedTo === plan}
            onAgree={(isAgreed) => agreeTo(isAgreed ? plan : null)}
          />
          <UnsaidColumns writing={plan.writing} />
          {plan.headerChanges && <HeadersChanged changes={plan.headerChanges} />}
          <PlannedColumns writing={plan.writing} />
          <PlannedSheets plan={plan} />
          <Text>{text.undoable}</Text>
          <NoticeList title={text.notices} notices={plan.writing.notices} />
        </>
      ) : (
        <NotPlanned onAgain={again} />
      )}
      <FootButton isDisabled={isBusy || !isReady} onClick={write}>
        {text.write}
      </FootButton>
    </Screen>
  );
}

/** Until the plan is there, or where it could not be made. */
function NotPlanned({ onAgain }: { readonly onAgain: () => void }) {
  const text = useWords().finish;
  const { state } = useView();
  if (state.progress) return <Text>{text.working}</Text>;
  return (
    <>
      <Text>{text.notPlanned}</Text>
      <div>
        <Button onClick={onAgain}>{text.again}</Button>
      </div>
    </>
  );
}

/** Columns were renamed, moved or deleted since the accounts were read. */
function HeadersChanged({ changes: { gone, fresh, isMoved } }: { readonly changes: HeaderChanges }) {
  const text = useWords().finish;
  const figures = useFigures();
  const { deeds } = useView();
  const said = [
    text.headersChanged,
    ...(gone.length > 0 ? [text.headersGone(figures.list(gone))] : []),
    ...(fresh.length > 0 ? [text.headersFresh(figures.list(fresh))] : []),
    ...(isMoved ? [text.headersMoved] : []),
  ];
  return (
    <Message
      intent="info"
      role="status"
      action={
        <Button size="small" onClick={() => deeds.goTo('accounts')}>
          {text.checkColumns}
        </Button>
      }
    >
      {said.join(' ')}
    </Message>
  );
}
