import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    width: '100%',
    height: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: 'width 0.3s ease',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

export interface ProgressBarProps {
  /** From 0 to 1. */
  readonly value: number;
  readonly 'aria-label': string;
  readonly className?: string;
}

/** How much of a deed is done. */
export function ProgressBar({ value, className, ...named }: ProgressBarProps) {
  const styles = useStyles();
  return (
    <div
      {...named}
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={value}
      className={mergeClasses(styles.track, className)}
    >
      <div className={styles.bar} style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
    </div>
  );
}
