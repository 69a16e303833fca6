import { makeStyles, tokens } from '@fluentui/react-components';
import type { FitFigures, Grade } from '#core';
import { classStrength } from '../../charts/class-pieces';
import { useChartStyles } from '../../charts/chart-styles';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  strip: {
    // At the edge of the panel's body, whose padding is as wide.
    position: 'sticky',
    top: '-12px',
    zIndex: 1,
    padding: '6px 0 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  picture: { display: 'block', width: '100%', height: '10px' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    paddingTop: '4px',
  },
  name: { fontWeight: tokens.fontWeightSemibold, paddingRight: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface GradeStripProps {
  readonly figures: FitFigures;
  readonly grades: readonly Grade[];
}

/** How many accounts have each grade, kept in sight while criteria are edited. */
export function GradeStrip({ figures, grades }: GradeStripProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  const text = useWords().fit.scores;
  const { count } = useFigures();
  const ascending = [...grades].sort((one, other) => one.from - other.from);
  const starts = ascending.filter(({ from }) => from > 0);
  const parts = [
    ...figures.grades.map(({ name, accounts }) => ({ name, accounts, isGrade: true })),
    { name: text.ungraded, accounts: figures.ungraded, isGrade: false },
    { name: text.excluded, accounts: figures.excluded, isGrade: false },
  ].filter(({ accounts, isGrade }) => isGrade || accounts > 0);
  const all = parts.reduce((sum, { accounts }) => sum + accounts, 0);
  const widths = parts.map(({ accounts }) => (all === 0 ? 0 : (accounts / all) * 100));
  const said = parts.map(({ name, accounts }) => text.grade(name, count(accounts)));
  return (
    <div className={styles.strip}>
      <svg className={styles.picture} aria-hidden="true" focusable="false">
        {parts.map(({ name, isGrade }, at) => {
          const classAt = isGrade ? starts.findIndex((grade) => grade.name === name) : -1;
          const left = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
          return (
            <rect
              key={at}
              className={classAt < 0 ? shared.rest : shared.mark}
              fillOpacity={classAt < 0 ? 1 : classStrength(classAt, starts.length)}
              x={`${left}%`}
              width={`${Math.max(0, (widths[at] ?? 0) - 0.4)}%`}
              height="10"
            />
          );
        })}
      </svg>
      <div className={styles.counts} role="status" aria-label={text.spoken(said.join(', '))}>
        {parts.map(({ name, accounts, isGrade }, at) => (
          <span key={at} className={isGrade ? undefined : styles.quiet}>
            <span className={styles.name}>{name}</span>
            {count(accounts)}
          </span>
        ))}
      </div>
    </div>
  );
}
