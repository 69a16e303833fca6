import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Criterion, CriterionLine, LineTest, Model } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import type { CriterionKindSeen } from '../../engine/questions/criterion-kinds';
import { useFigures } from '../../words/use-figures';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useWords } from '../../words/use-words';
import { addableTests, testOfLine, withLine } from './criterion-edits';
import { CriterionLineRow } from './criterion-line-row';
import type { SaidAt } from './path-problems';
import type { FitEdits } from './use-fit-edits';

const useStyles = makeStyles({
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 94px',
    columnGap: '6px',
    alignItems: 'end',
    paddingTop: '4px',
  },
  points: { color: tokens.colorNeutralForeground2 },
  help: { color: tokens.colorNeutralForeground2, '::first-letter': { textTransform: 'uppercase' } },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: { minWidth: 0, whiteSpace: 'normal', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

export interface CriterionLinesProps {
  readonly at: number;
  readonly model: Model;
  readonly criterion: Criterion;
  readonly kind: CriterionKindSeen;
  readonly saidAt: SaidAt;
  readonly edits: FitEdits;
}

/** The lines of a criterion, each as its kind describes it, under what such lines mean. */
export function CriterionLines({ at, model, criterion, kind, saidAt, edits }: CriterionLinesProps) {
  const styles = useStyles();
  const text = useWords().fit.lines;
  const figures = useFigures();
  const said = useCoreSpeech().criterion(kind);
  const helpOf = (test: LineTest) => said.lines[test.test] ?? test.help;
  const { lines } = criterion;
  const isLearned = kind.lines.some(({ learned }) => learned);
  const setLines = (change: (before: readonly CriterionLine[]) => readonly CriterionLine[], learns = false) =>
    (learns ? edits.relearn : edits.criterion)(at, (before) => ({ ...before, lines: change(before.lines) }));
  const addable = addableTests(lines, kind.lines);
  const wrong = saidAt({ only: `criteria[${at}].lines` });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{`${text.title}: ${text.lead}`}</legend>
      {lines.map((line, place) => {
        const test = testOfLine(line, kind.lines);
        const before = lines[place - 1];
        const isFirst = !before || testOfLine(before, kind.lines) !== test;
        return (
          <Fragment key={place}>
            {isFirst && (
              <div className={styles.head}>
                <Text size={200} className={styles.help}>
                  {test ? helpOf(test) : line.test}
                </Text>
                {test?.points && (
                  <Text size={200} className={styles.points} aria-hidden>
                    {text.pointsShort}
                  </Text>
                )}
              </div>
            )}
            <CriterionLineRow
              label={text.line(criterion.name, figures.count(place + 1))}
              line={line}
              test={test ?? null}
              field={criterion.field}
              model={model}
              path={`criteria[${at}].lines[${place}]`}
              saidAt={saidAt}
              onLine={(next, learns) =>
                setLines((now) => now.map((each, other) => (other === place ? next : each)), learns)
              }
              onRemove={() => setLines((now) => now.filter((_, other) => other !== place))}
            />
          </Fragment>
        );
      })}
      {wrong !== null && (
        <Text size={200} className={styles.wrong}>
          {wrong}
        </Text>
      )}
      <div className={styles.buttons}>
        {addable.map((test) => (
          <Button
            key={test.test}
            className={styles.button}
            size="small"
            appearance="subtle"
            onClick={() => setLines((now) => withLine(now, test, kind.lines), test.learned === true)}
          >
            {addable.length === 1 && kind.lines.length === 1 ? text.add : text.addOf(helpOf(test))}
          </Button>
        ))}
        {isLearned && (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            onClick={() => setLines((now) => now, true)}
          >
            {text.learn}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
