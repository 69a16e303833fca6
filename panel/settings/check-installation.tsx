import { useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Text } from '../controls/text';
import type { CheckAnswer } from '../installation-check';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { useSpeech } from './use-speech';

const useStyles = makeStyles({ text: { width: '100%', minHeight: '88px', boxSizing: 'border-box' } });

/** What came of the checks as lines that can be sent to somebody; codes rather than words, the same for every language. */
export function checkText(host: string, answers: readonly CheckAnswer[]): string {
  const lines = answers.map(
    ({ check, isAsExpected, expected, seen }) =>
      `${isAsExpected ? 'ok' : 'FAIL'}\t${check}\texpected ${expected}\tseen ${seen}`,
  );
  return [`Tamarack in ${host}`, ...lines].join('\n');
}

/** Lets the host try itself, and shows what it saw. */
export function CheckInstallation() {
  const text = useWords().settings.check;
  const styles = useStyles();
  const { desk } = useView();
  const [answers, setAnswers] = useState<readonly CheckAnswer[] | null>(null);
  const speech = useSpeech();
  const { hostName, checkInstallation } = desk.host.desk;
  const others = answers?.filter(({ isAsExpected }) => !isAsExpected).length;
  const start = () =>
    desk.runner.begin('checking', async () => setAnswers((await checkInstallation?.(speech)) ?? []));
  return (
    <>
      <Text>{text.lead(hostName)}</Text>
      <div>
        <Button onClick={start}>{text.start}</Button>
      </div>
      <div role="status">
        {answers && <Text>{others === 0 ? text.allWell : text.otherwise(String(others))}</Text>}
      </div>
      {answers && (
        <>
          <ul>
            {answers.map(({ check, name, isAsExpected, seen }) => (
              <li key={check}>
                <Text>
                  {name}: {isAsExpected ? text.well : text.other(seen)}
                </Text>
              </li>
            ))}
          </ul>
          <Field label={text.asText}>
            {(control) => (
              <textarea
                {...control}
                className={styles.text}
                readOnly
                value={checkText(hostName, answers)}
                onFocus={(event) => event.currentTarget.select()}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
}
