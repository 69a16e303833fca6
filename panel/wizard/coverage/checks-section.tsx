import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { Text } from '../../controls/text';
import type { FindingSeen } from '../../engine/questions/coverage-findings';
import { FoldedSection } from '../../folded-section';
import { Fold } from '../../fold';
import { ProblemList } from '../../problem-list';
import { useAnswer } from '../../use-answer';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px', minWidth: 0 },
  said: { display: 'block', overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  act: { color: tokens.colorPaletteRedForeground1 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const shown = 12;

/** Who has which account: what is wrong with it, the worst first, with the accounts and what to do. */
export function ChecksSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const words = useWords().coverage.plan;
  const text = words.checks;
  const { count } = useFigures();
  const { answer } = useAnswer('coverage findings', { model });
  const findings = answer?.ok ? answer.value : [];
  const wrong = findings.filter(({ verdict }) => verdict === 'act' || verdict === 'watch');
  const line = (finding: FindingSeen) => (
    <Finding
      key={`${finding.check} ${finding.subject}`}
      finding={finding}
      currency={model.settings.currency}
    />
  );
  return (
    <FoldedSection
      title={text.title}
      result={
        answer === null
          ? text.needsReps
          : !answer.ok
            ? words.refused
            : wrong.length > 0
              ? text.held(count(wrong.length))
              : text.good
      }
      lead={text.lead}
    >
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      <ul className={styles.list}>{wrong.slice(0, shown).map(line)}</ul>
      {wrong.length > shown && (
        <Fold summary={text.more(count(wrong.length - shown))}>
          <ul className={styles.list}>{wrong.slice(shown).map(line)}</ul>
        </Fold>
      )}
    </FoldedSection>
  );
}

interface FindingProps {
  readonly finding: FindingSeen;
  readonly currency: string;
}

function Finding({ finding, currency }: FindingProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.checks;
  const core = useCoreSpeech();
  const { count, shortMoney } = useFigures();
  const { verdict, accounts, value, first, advice } = finding;
  const rest = accounts - first.length;
  return (
    <li className={styles.item}>
      <Text className={styles.said}>
        <span className={`${styles.verdict} ${verdict === 'act' ? styles.act : ''}`}>
          {verdict === 'act' ? text.act : text.watch}
        </span>{' '}
        {core.finding(finding)}
      </Text>
      {advice !== '' && (
        <Text size={200} className={styles.said}>
          {core.advice(finding)}
        </Text>
      )}
      {accounts > 0 && (
        <Fold summary={text.accounts(count(accounts), value === null ? '' : shortMoney(value, currency))}>
          <Text size={200} className={styles.quiet}>
            {/* Names of companies hold commas themselves. */}
            {(rest > 0 ? [...first, text.more(count(rest))] : first).join(' · ')}
          </Text>
        </Fold>
      )}
    </li>
  );
}
