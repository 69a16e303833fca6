import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../controls/button';
import { ProblemList } from '../problem-list';
import { Screen } from '../screen';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { CheckList } from './check-list';
import { DecisionList } from './decision-list';
import { OwnerField } from './owner-field';
import { ReviewSheets } from './review-sheets';

/** The accounts that their owners should look at, and what was decided about single ones. */
export function ReviewScreen() {
  const words = useWords();
  const { state, deeds } = useView();
  const { draft, accounts } = state;
  if (!draft || !accounts)
    return (
      <Screen title={words.screens.review} lead={words.review.noAccounts}>
        <div>
          <Button onClick={() => deeds.goTo('accounts')}>{words.review.toAccounts}</Button>
        </div>
      </Screen>
    );
  return (
    <Screen title={words.screens.review} lead={words.review.lead}>
      <ProblemList problems={accounts.problems} />
      <Review model={draft} />
    </Screen>
  );
}

/** So many accounts are listed at once. */
const most = 50;

function Review({ model }: { readonly model: Model }) {
  const [owner, setOwner] = useState<string | null>(null);
  const checks = useAnswer('accounts to check', { model, owner, most });
  const decisions = useAnswer('standing decisions', { model });
  if (!checks.answer || !decisions.answer) return <Waiting />;
  const { problems } = decisions.answer;
  return (
    <>
      {checks.answer.ok ? (
        <>
          <ReviewSheets owners={checks.answer.value.owners} />
          <OwnerField checks={checks.answer.value} owner={owner} onOwner={setOwner} />
          <CheckList checks={checks.answer.value} seen={decisions.answer} model={model} />
        </>
      ) : (
        <ProblemList problems={problems.length > 0 ? problems : checks.answer.problems} />
      )}
      <DecisionList decisions={decisions.answer.decisions} />
    </>
  );
}
