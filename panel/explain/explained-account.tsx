import { makeStyles, tokens } from '@fluentui/react-components';
import type { AccountExplanation } from '#core';
import { Text } from '../controls/text';
import { Section } from '../screen';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChangeList } from '../sentences/change-list';
import { DecisionsOnAccount } from './decisions-on-account';
import { ScoreBars } from './score-bars';
import { StandingFacts } from './standing-facts';
import { UnknownList } from '../sentences/unknown-list';
import { WhyLayer, WhySegment } from './why-segment';
import { WorthFacts } from './worth-facts';

const useStyles = makeStyles({
  account: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  beside: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface ExplainedAccountProps {
  readonly name: string;
  /** From 0. */
  readonly sheetRow: number;
  readonly sheet: string;
  readonly explanation: AccountExplanation;
  readonly currency: string;
}

/** Everything that there is to say of one account. */
export function ExplainedAccount({ name, sheetRow, sheet, explanation, currency }: ExplainedAccountProps) {
  const styles = useStyles();
  const text = useWords().explain;
  const figures = useFigures();
  const beside = explanation.names.map((each) => each.text).filter((each) => each !== '' && each !== name);
  return (
    <article className={styles.account} aria-label={name || text.nameless}>
      <div>
        <h2 className={styles.name}>{name || text.nameless}</h2>
        <Text size={200} className={styles.beside}>
          {[text.row(figures.count(sheetRow + 1), sheet), ...beside].join(' · ')}
        </Text>
      </div>
      <Section title={text.facts}>
        <StandingFacts explanation={explanation} />
      </Section>
      <DecisionsOnAccount explanation={explanation} />
      <Section title={text.changes}>
        {explanation.changes.length === 0 ? (
          <Text>{text.noChanges}</Text>
        ) : (
          <ChangeList changes={explanation.changes} currency={currency} />
        )}
      </Section>
      <Section title={text.unknowns}>
        <UnknownList unknown={explanation.unknown} currency={currency} />
      </Section>
      <WhySegment explanation={explanation} currency={currency} />
      <WhyLayer explanation={explanation} currency={currency} />
      <ScoreBars explanation={explanation} />
      <WorthFacts explanation={explanation} currency={currency} />
    </article>
  );
}
