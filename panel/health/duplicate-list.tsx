import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Problem } from '#core';
import { Text } from '../controls/text';
import type { GroupSeen, MemberSeen } from '../engine/questions/likely-duplicates';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { CellLine } from './cell-line';

const useStyles = makeStyles({
  groups: { listStyleType: 'none', margin: 0, padding: 0 },
  group: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  members: { listStyleType: 'none', margin: 0, padding: 0 },
  member: { padding: '2px 0' },
  name: { display: 'block', overflowWrap: 'anywhere' },
  stays: { fontWeight: tokens.fontWeightSemibold },
  said: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
});

/** No pair is ever certain. */
const mostLikely = 0.999;

export interface DuplicateListProps {
  readonly groups: readonly GroupSeen[];
  readonly currency: string;
}

/** Groups of accounts that are likely one, each with the one that should stay, the reasons, and the way to each. */
export function DuplicateList({ groups, currency }: DuplicateListProps) {
  const styles = useStyles();
  const text = useWords().health.duplicates;
  const figures = useFigures();
  return (
    <ul className={styles.groups} aria-label={text.title}>
      {groups.map(({ kind, worth, members, membersInAll }, index) => (
        <li key={index} className={styles.group}>
          <Text size={200} className={styles.said}>
            {kind === 'test data'
              ? text.noFirm(figures.count(membersInAll))
              : text.group(figures.count(membersInAll))}
            {worth !== null && ` · ${figures.shortMoney(worth, currency)}`}
          </Text>
          <ul className={styles.members}>
            {members.map((member, at) => (
              <Member key={at} member={member} isTest={kind === 'test data'} />
            ))}
          </ul>
          {members.length < membersInAll && (
            <Text size={200} className={styles.said}>
              {text.andMore(figures.count(membersInAll - members.length))}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function Member({ member, isTest }: { readonly member: MemberSeen; readonly isTest: boolean }) {
  const styles = useStyles();
  const text = useWords().health.duplicates;
  const figures = useFigures();
  const core = useCoreSpeech();
  const { name, owner, cell, isSurvivor, probability, why, against } = member;
  const told = (notices: readonly Problem[]) => core.inOneLine(notices.map(core.problem));
  const aside = [
    ...(isTest || isSurvivor ? [] : [text.likely(figures.fineShare(Math.min(mostLikely, probability)))]),
    ...(owner === '' ? [] : [owner]),
  ];
  return (
    <li className={styles.member}>
      <CellLine cell={cell} show={text.show} showOf={text.showOf(name, cell.range)}>
        <Text className={mergeClasses(styles.name, isSurvivor && styles.stays)}>{name}</Text>
        <Text size={200} className={styles.said}>
          {told(why)}
        </Text>
        {against.length > 0 && (
          <Text size={200} className={styles.said}>
            {text.against(told(against))}
          </Text>
        )}
        {aside.length > 0 && (
          <Text size={200} className={styles.said}>
            {aside.join(' · ')}
          </Text>
        )}
      </CellLine>
    </li>
  );
}
