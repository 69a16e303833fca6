import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '6px', marginBottom: '4px' },
  track: { fill: tokens.colorNeutralStroke2, [forced]: { fill: 'Canvas', stroke: 'CanvasText' } },
  points: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: 'CanvasText' } },
});

/** Mean points of the accounts as a bar, 0 to 1; the words beside it say the same. */
export function PointsBar({ points }: { readonly points: number | null }) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} aria-hidden="true" focusable="false">
      <rect className={styles.track} width="100%" height="6" rx="3" />
      {points !== null && (
        <rect className={styles.points} width={`${Math.round(points * 1000) / 10}%`} height="6" rx="3" />
      )}
    </svg>
  );
}
