import { Button } from '../controls/button';
import { DraftProblems } from '../draft-problems';
import { MaturitySection } from './maturity-section';
import { Screen, Section } from '../screen';
import { Failures } from '../shell/failures';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { NoTables } from '../no-tables';
import { stepNames } from '../wizard/step-names';
import { useWords } from '../words/use-words';
import { ScreenLinks } from './screen-links';
import { WorkbookFacts } from './workbook-facts';

const withoutTables = ['settings'] as const;
const beside = ['explain', 'scenarios', 'health', 'review', 'functions', 'settings'] as const;

/** What the workbook holds, where the wizard stands, and the way to every screen. */
export function HomeScreen() {
  const words = useWords();
  const { state } = useView();
  const text = words.home;
  if (state.tables && state.tables.length === 0)
    return (
      <Screen title={words.screens.home} lead={text.lead}>
        <NoTables />
        <ScreenLinks names={withoutTables} />
      </Screen>
    );
  return (
    <Screen title={words.screens.home} lead={text.lead}>
      <Failures about={state.draft}>
        <Holds />
      </Failures>
      <Section title={text.steps}>
        <ScreenLinks names={stepNames} isNumbered />
      </Section>
      <Section title={text.more}>
        <ScreenLinks names={beside} />
      </Section>
    </Screen>
  );
}

/** What the workbook holds, the way on, and how far it has come. */
function Holds() {
  const words = useWords();
  const { state, deeds } = useView();
  const text = words.home;
  const { answer } = useAnswer('home figures', state.draft && { model: state.draft });
  const figures = answer?.ok ? answer.value : null;
  const next = stepNames.find((name) => !state.visited.has(name)) ?? 'finish';
  const since = figures?.since ?? null;
  const isUpToDate = since !== null && since.moved + since.fresh === 0;
  return (
    <>
      <Section title={text.holds}>
        <WorkbookFacts since={figures && { since: figures.since }} />
        <DraftProblems />
        <div>
          <Button
            appearance="primary"
            disabled={state.accounts === null || state.progress !== null}
            onClick={() => deeds.goTo(isUpToDate ? 'results' : next)}
          >
            {isUpToDate
              ? text.toResults
              : state.visited.size === 0
                ? text.start
                : text.goOn(words.screens[next])}
          </Button>
        </div>
      </Section>
      {state.draft && (figures || !answer) && <MaturitySection maturity={figures && figures.maturity} />}
    </>
  );
}
