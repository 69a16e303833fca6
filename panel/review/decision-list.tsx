import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { withdraw } from '../deeds/decide';
import type { StandingDecision } from '../engine/questions/standing-decisions';
import { Hint } from '../hints/hint';
import { Section } from '../screen';
import { useView } from '../view';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { Message } from '../shell/message';
import { Mark } from '../shell/mark';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start', marginTop: '4px' },
  body: { whiteSpace: 'normal' },
});

/** Every decision that stands on the sheet, whether it counts, and the way to take it away. */
export function DecisionList({ decisions }: { readonly decisions: readonly StandingDecision[] }) {
  const styles = useStyles();
  const text = useWords().review;
  const figures = useFigures();
  const conflicts = decisions.filter(({ standing }) => standing === 'conflict').length;
  return (
    <Section title={text.decisions}>
      <div>
        <Text size={200}>{decisions.length === 0 ? text.none : text.sheetNote}</Text>
        <Hint term="override" />
      </div>
      {conflicts > 0 && <Message intent="warning">{text.conflicts(figures.count(conflicts))}</Message>}
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <DecisionItem key={decision.row} decision={decision} />
        ))}
      </ul>
    </Section>
  );
}

function DecisionItem({ decision }: { readonly decision: StandingDecision }) {
  const styles = useStyles();
  const text = useWords().review;
  const speech = useCoreSpeech();
  const { state, desk } = useView();
  const figures = useFigures();
  const { account, accounts, key, field, value, who, when, why, standing } = decision;
  const name = account || key;
  const said = speech.field(field);
  const remove = () =>
    desk.runner.begin('writing', () => withdraw(desk, decision, text.did.removed(said, name)));
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <span className={styles.text}>{text.is(said, value)}</span>
      <Text size={200} className={styles.quiet}>
        {[text.by(who === '' ? text.nobody : who, when), why].filter((part) => part !== '').join(' · ')}
      </Text>
      {standing !== 'counts' && (
        <div>
          <Mark look={standing === 'conflict' ? 'watch' : 'plain'}>{text.standings[standing]}</Mark>
        </div>
      )}
      {account === null && <Text size={200}>{text.noAccount}</Text>}
      {accounts > 1 && <Text size={200}>{text.severalAccounts(figures.count(accounts))}</Text>}
      <Button
        size="small"
        className={styles.button}
        aria-label={text.removeOf(said, name)}
        disabled={state.progress !== null}
        onClick={remove}
      >
        {text.remove}
      </Button>
    </li>
  );
}
