import { Bars } from '../charts/bars';
import { Funnel } from '../charts/funnel';
import { Button } from '../controls/button';
import type { ResultFigures } from '../engine/questions/show-results';
import { NoticeList } from '../notice-list';
import { ProblemList } from '../problem-list';
import { Screen, Section } from '../screen';
import { FootButton } from '../shell/foot-button';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { GuardrailList } from './guardrail-list';
import { WhatWasWritten } from './what-was-written';
import { WorthResults } from './worth-results';

/** What was written, and the figures of the accounts as they are now. */
export function ResultsScreen() {
  const words = useWords();
  const { state, deeds } = useView();
  const { draft } = state;
  const { answer } = useAnswer('show results', draft && { model: draft });
  const text = words.results;
  if (draft === null)
    return (
      <Screen title={words.screens.results} lead={text.none}>
        <div>
          <Button onClick={() => deeds.goTo('accounts')}>{text.toAccounts}</Button>
        </div>
      </Screen>
    );
  return (
    <Screen title={words.screens.results}>
      <WhatWasWritten />
      {answer === null ? (
        <Waiting />
      ) : answer.ok ? (
        <Figures results={answer.value} />
      ) : (
        <ProblemList problems={answer.problems} />
      )}
      <FootButton isDisabled={state.progress !== null} onClick={() => deeds.goTo('finish')}>
        {text.again}
      </FootButton>
    </Screen>
  );
}

function Figures({ results }: { readonly results: ResultFigures }) {
  const text = useWords().results;
  const figures = useFigures();
  const { accounts, segments, layers, guardrails, notices } = results;
  const inMarket = segments.reduce((sum, segment) => sum + segment.accounts, 0);
  return (
    <>
      <Section title={text.segments}>
        <Bars
          title={text.segments}
          isTitleHidden
          note={text.accounts(figures.count(accounts), figures.count(inMarket))}
          nameHeading={text.segment}
          valueHeading={text.count}
          whole={inMarket}
          bars={segments.map(({ name, accounts: confirmed, possible, share }) => ({
            name,
            value: confirmed,
            possible: Math.max(possible, confirmed),
            share,
          }))}
        />
      </Section>
      <WorthResults results={results} />
      <Section title={text.market}>
        <Funnel
          title={text.market}
          isTitleHidden
          note={text.marketNote}
          whole={accounts}
          layers={layers.map(({ layer, confirmed, possible }) => ({
            name: layer,
            confirmed: confirmed.accounts,
            possible: possible.accounts,
          }))}
        />
      </Section>
      <Section title={text.guardrails}>
        <GuardrailList guardrails={guardrails} />
      </Section>
      <NoticeList title={text.notices} notices={notices} none={text.noNotices} />
    </>
  );
}
