import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { DraftProblems } from '../draft-problems';
import { Screen, Section } from '../screen';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { CheckInstallation } from './check-installation';
import { ModelSettings } from './model-settings';
import { PreferenceSettings } from './preference-settings';

/** What holds for the whole model, what the user prefers, and what becomes of the data. */
export function SettingsScreen() {
  const words = useWords();
  const text = words.settings;
  const { state, deeds, desk } = useView();
  return (
    <Screen title={words.screens.settings} lead={text.lead}>
      <DraftProblems of="settings" />
      <Section title={text.model}>
        {state.draft ? (
          <ModelSettings model={state.draft} isShownOnly={state.modelSheet?.standing === 'newer'} />
        ) : (
          <>
            <Text>{text.noModel}</Text>
            <div>
              <Button onClick={() => deeds.goTo('accounts')}>{text.toAccounts}</Button>
            </div>
          </>
        )}
      </Section>
      <Section title={text.you}>
        <PreferenceSettings />
      </Section>
      {desk.host.desk.checkInstallation && (
        <Section title={text.check.title}>
          <CheckInstallation />
        </Section>
      )}
      <Section title={text.privacy}>
        <Text>{text.privacyText}</Text>
      </Section>
    </Screen>
  );
}
