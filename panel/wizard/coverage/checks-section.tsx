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
import { AccountsList } from './accounts-list';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px', minWidth: 0 },
  said: { display: 'block', overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  act: { color: tokens.colorPaletteRedForeground1 },
  title: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Findings of one kind that stand there at once. */
const shown = 3;

type Group = readonly [FindingSeen, ...FindingSeen[]];

/** Findings of one kind together, where the worst of them stands. */
function groupsOf(findings: readonly FindingSeen[]): readonly Group[] {
  const groups = new Map<string, [FindingSeen, ...FindingSeen[]]>();
  for (const finding of findings) {
    const kind = `${finding.verdict} ${finding.check}`;
    const group = groups.get(kind);
    if (group) group.push(finding);
    else groups.set(kind, [finding]);
  }
  return [...groups.values()];
}

/** Who has which account: what is wrong with it, the worst first, with the accounts and what to do. */
export function ChecksSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const words = useWords().coverage.plan;
  const text = words.checks;
  const { count } = useFigures();
  const { answer, isBehind } = useAnswer('coverage findings', { model });
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
          ? isBehind
            ? words.counting
            : text.needsReps
          : !answer.ok
            ? words.refused
            : wrong.length > 0
              ? text.held(count(wrong.length))
              : text.good
      }
      lead={text.lead}
    >
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      {groupsOf(wrong).map((group) => {
        const [{ check, verdict }] = group;
        return (
          <div key={`${verdict} ${check}`} role="group" aria-label={text.kinds[check]}>
            <h3 className={styles.title}>{`${text.kinds[check]} (${count(group.length)})`}</h3>
            <ul className={styles.list}>{group.slice(0, shown).map(line)}</ul>
            {group.length > shown && (
              <Fold summary={text.more(count(group.length - shown))}>
                <ul className={styles.list}>{group.slice(shown).map(line)}</ul>
              </Fold>
            )}
          </div>
        );
      })}
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
          <AccountsList accounts={first} all={accounts} />
        </Fold>
      )}
    </li>
  );
}
