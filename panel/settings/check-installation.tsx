import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Text } from '../controls/text';
import type { CheckAnswer } from '../installation-check';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { useSpeech } from './use-speech';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  cells: { display: 'block', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  text: {
    width: '100%',
    minHeight: '88px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

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
  const { hostName, checkInstallation } = desk.host.desk;
  const start = () =>
    desk.runner.begin('checking', async () => setAnswers((await checkInstallation?.()) ?? []));
  return (
    <>
      <Text>{text.lead(hostName)}</Text>
      <div>
        <Button onClick={start}>{answers ? text.again : text.start}</Button>
      </div>
      <div role="status">{answers && <Verdict answers={answers} />}</div>
      {answers && (
        <>
          <ul className={styles.list}>
            {answers.map((answer) => (
              <li key={answer.check}>
                <Text weight={answer.isAsExpected ? 'regular' : 'semibold'}>
                  {text.names[answer.check]}: {answer.isAsExpected ? text.well : text.other}
                </Text>
                <Text size={200} className={styles.cells}>
                  {text.expected(answer.expected)}
                </Text>
                <Text size={200} className={styles.cells}>
                  {text.seen(answer.seen)}
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

function Verdict({ answers }: { readonly answers: readonly CheckAnswer[] }) {
  const text = useWords().settings.check;
  const speech = useSpeech();
  const others = answers.filter(({ isAsExpected }) => !isAsExpected).length;
  return (
    <Text weight="semibold">
      {others === 0 ? text.allWell : text.otherwise(others.toLocaleString(speech))}
    </Text>
  );
}
