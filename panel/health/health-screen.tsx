import type { Model } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { NoticeList } from '../notice-list';
import { Screen, Section } from '../screen';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { DuplicateSection } from './duplicate-section';
import { FieldList } from './field-list';
import { HealthOfModelSections } from './health-of-model';
import { ScoreSection } from './score-section';
import { SurpriseList } from './surprise-list';
import { TruthSection } from './truth-section';

/** How good the accounts' data are, and what of that the model needs. */
export function HealthScreen() {
  const words = useWords();
  const text = words.health;
  const { state, deeds } = useView();
  const { draft, accounts } = state;
  const isEmpty = accounts === null || draft === null || draft.fields.length === 0;
  return (
    <Screen title={words.screens.health} lead={text.lead}>
      {isEmpty ? (
        <>
          <Text>{accounts === null ? text.noAccounts : text.noFields}</Text>
          <div>
            <Button appearance="primary" onClick={() => deeds.goTo('accounts')}>
              {text.toAccounts}
            </Button>
          </div>
        </>
      ) : (
        <Health model={draft} />
      )}
    </Screen>
  );
}

function Health({ model }: { readonly model: Model }) {
  const text = useWords().health;
  const figures = useFigures();
  const { answer } = useAnswer('health figures', { model });
  if (!answer) return <Waiting />;
  const across = [...answer.surprises, ...answer.repeatedIds];
  return (
    <>
      <Section title={text.overall}>
        <Text>
          {text.filled(
            figures.share(answer.filled),
            figures.count(answer.fields.length),
            figures.count(answer.rows),
          )}{' '}
          {answer.filled > 0 && text.valid(figures.fineShare(answer.valid))}
        </Text>
      </Section>
      <ScoreSection model={model} />
      {across.length > 0 && (
        <Section title={text.across}>
          <SurpriseList surprises={across} />
        </Section>
      )}
      <TruthSection model={model} />
      <DuplicateSection model={model} rows={answer.rows} />
      {answer.model.ok ? (
        <HealthOfModelSections health={answer.model.value} rows={answer.rows} />
      ) : (
        <NoticeList title={text.modelWrong} notices={answer.model.problems} />
      )}
      <FieldList fields={answer.fields} />
    </>
  );
}
