import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  name: { overflowWrap: 'anywhere' },
  figure: {
    margin: 0,
    marginLeft: 'auto',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface FigureListProps {
  readonly figures: readonly { readonly name: string; readonly figure: string }[];
}

/** Figures that move while the model is edited, each with its name; changes are read out. */
export function FigureList({ figures }: FigureListProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-live="polite">
      {figures.map(({ name, figure }) => (
        <div key={name} className={styles.line}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
