import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleTruth } from '#core';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { TruthMark } from './truth-mark';
import { useSaid } from '../sentences/use-said';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  conditions: { listStyleType: 'none', margin: 0, padding: '2px 0 0 22px' },
  line: { display: 'flex', gap: '6px', alignItems: 'flex-start', minWidth: 0 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A rule as it is told here; layers are limited to no region. */
export type ToldRule = Pick<RuleTruth, 'name' | 'when' | 'holds'> &
  Partial<Pick<RuleTruth, 'regions' | 'inRegions'>>;

export interface RuleTruthsProps {
  readonly label: string;
  readonly rules: readonly ToldRule[];
  readonly currency: string;
}

/** Rules one after another, each condition with what the account has, and whether it holds. */
export function RuleTruths({ label, rules, currency }: RuleTruthsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rules.map((rule, index) => (
        <li key={index}>
          <div className={styles.line}>
            <TruthMark holds={rule.holds} />
            <span className={styles.name}>{rule.name}</span>
          </div>
          <Conditions rule={rule} currency={currency} />
        </li>
      ))}
    </ul>
  );
}

function Conditions({ rule, currency }: { readonly rule: ToldRule; readonly currency: string }) {
  const styles = useStyles();
  const text = useWords().explain;
  const figures = useFigures();
  const said = useSaid(currency);
  const { when, regions = [], inRegions = null } = rule;
  return (
    <ul className={`${styles.conditions} ${styles.small}`}>
      {when.length === 0 && <li className={styles.quiet}>{text.everyAccount}</li>}
      {when.map((conditions, alternative) =>
        conditions.map((truth, place) => (
          <li key={`${alternative} ${place}`} className={styles.line}>
            <TruthMark holds={truth.holds} />
            <span className={styles.text}>
              {alternative > 0 && place === 0 && `${text.or} `}
              {said.condition(truth)}{' '}
              <span className={styles.quiet}>({text.own(said.value(truth.value))})</span>
            </span>
          </li>
        )),
      )}
      {regions.length > 0 && (
        <li className={styles.line}>
          <TruthMark holds={inRegions} />
          <span className={styles.text}>{text.inRegions(figures.list(regions))}</span>
        </li>
      )}
    </ul>
  );
}
