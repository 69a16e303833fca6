import { makeStyles, tokens } from '@fluentui/react-components';
import type { CrmClass } from '#core';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Text } from '../controls/text';
import type { FixSeen } from '../engine/questions/crm-truth';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { CellLine } from './cell-line';
import { classWord } from './class-word';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  said: { display: 'block', overflowWrap: 'anywhere' },
  why: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
});

const classes = ['C', 'D', 'B', 'missing'] as const;

export interface FixListProps {
  readonly fixes: readonly FixSeen[];
  readonly inAll: number;
  readonly currency: string;
  /** The one class that is shown; null: all. */
  readonly only: CrmClass | null;
  readonly onOnly: (name: CrmClass | null) => void;
  readonly onMore: () => void;
}

/** What to correct in the CRM, worth most first, each with the way to its cell. */
export function FixList({ fixes, inAll, currency, only, onOnly, onMore }: FixListProps) {
  const styles = useStyles();
  const text = useWords().health.truth;
  const { count } = useFigures();
  return (
    <>
      <Field label={text.show}>
        <Select
          value={only ?? ''}
          onChange={(_, { value }) => onOnly(classes.find((name) => name === value) ?? null)}
        >
          <option value="">{text.all}</option>
          {classes.map((name) => (
            <option key={name} value={name}>
              {`${classWord(name, text)} ${text.means[name]}`}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} role="status">
        {inAll === 0 ? text.nothingToFix : text.shown(count(fixes.length), count(inAll))}
      </Text>
      <ul className={styles.list} aria-label={text.fixes}>
        {fixes.map((fix, index) => (
          <FixLine key={index} fix={fix} currency={currency} />
        ))}
      </ul>
      {fixes.length < inAll && (
        <div>
          <Button size="small" onClick={onMore}>
            {text.more}
          </Button>
        </div>
      )}
    </>
  );
}

function FixLine({ fix, currency }: { readonly fix: FixSeen; readonly currency: string }) {
  const styles = useStyles();
  const text = useWords().health.truth;
  const core = useCoreSpeech();
  const { shortMoney } = useFigures();
  const { name, owner, cell, kind, from, to, why, value, facts } = fix;
  const aside = [
    classWord(fix.class, text),
    ...(owner === '' ? [] : [owner]),
    ...(value === null ? [] : [shortMoney(value, currency)]),
  ];
  return (
    <li className={styles.item}>
      <CellLine cell={cell} show={text.go} showOf={text.showOf(name)}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.said}>{text.deeds[kind](from ?? '', to ?? '')}</Text>
        <Text size={200} className={styles.why}>
          {core.problem(why)}
        </Text>
        {facts.length > 0 && (
          <Text size={200} className={styles.said}>
            {core.inOneLine(facts.map(({ field, text: told }) => text.fact(core.field(field), told)))}
          </Text>
        )}
        <Text size={200} className={styles.said}>
          {aside.join(' · ')}
        </Text>
      </CellLine>
    </li>
  );
}
