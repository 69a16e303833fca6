import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { dayOf } from '#core';
import { Text } from '../../controls/text';
import type { StepSeen } from '../../engine/questions/calendar-steps';
import { FigureField } from '../../fields/figure-field';
import { FoldedSection } from '../../folded-section';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import { useCoverageEdits } from './use-coverage-edits';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  step: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorPaletteRedForeground1 },
  said: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
});

/** The steps of planning, counted back from the kick-off, and who takes them. */
export function CalendarSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const text = useWords().coverage.plan.calendar;
  const { day } = useFigures();
  const problemText = useProblemText();
  const edit = useCoverageEdits();
  const { answer } = useAnswer('calendar steps', { model });
  const { steps = [], notices = [] } = answer ?? {};
  const kickOff = model.kickOff?.day ?? '';
  return (
    <FoldedSection
      title={text.title}
      result={steps.length > 0 && kickOff !== '' ? text.held(day(dayOf(kickOff) ?? 0)) : text.unsaid}
      lead={text.lead}
    >
      <FigureField
        label={text.kickOff}
        hint={text.kickOffHint}
        entry={kickOff}
        wrong={(typed) => (typed.trim() === '' || dayOf(typed.trim()) !== null ? null : text.kickOffWrong)}
        onCommit={(typed) =>
          edit('calendar', (before) => {
            const { kickOff: _, ...rest } = before;
            return typed.trim() === '' ? rest : { ...rest, kickOff: { day: typed.trim() } };
          })
        }
      />
      {notices.map((notice, at) => (
        <Text key={at} size={200} className={styles.said}>
          {problemText(notice)}
        </Text>
      ))}
      <ol className={styles.list}>
        {steps.map((step) => (
          <Step key={step.name} step={step} />
        ))}
      </ol>
      {steps.length > 0 && <Text size={200}>{text.written}</Text>}
    </FoldedSection>
  );
}

function Step({ step }: { readonly step: StepSeen }) {
  const styles = useStyles();
  const text = useWords().coverage.plan.calendar;
  const { day } = useFigures();
  const { name, begins, ends, owner, state } = step;
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.said}>
          {name}
        </Text>
        {state && <Text className={state === 'late' ? styles.late : ''}>{text.states[state]}</Text>}
      </div>
      <Text size={200} className={styles.quiet}>
        {begins === ends ? day(begins) : text.span(day(begins), day(ends))}
        {owner !== null && ` · ${owner}`}
      </Text>
    </li>
  );
}
