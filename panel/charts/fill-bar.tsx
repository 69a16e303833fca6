import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { FillBarProps } from './chart-props';

const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '8px' },
  blank: { fill: tokens.colorNeutralStroke2, [forced]: { fill: 'Canvas', stroke: 'CanvasText' } },
  filled: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: 'CanvasText' } },
  unreadable: { fill: tokens.colorPaletteMarigoldBackground2, [forced]: { fill: 'Canvas' } },
  hatch: {
    stroke: tokens.colorPaletteMarigoldForeground2,
    strokeWidth: '2px',
    [forced]: { stroke: 'CanvasText' },
  },
});

/** How much of a column is filled, at a glance: filled, there but unreadable, blank. */
export function FillBar({ name, filled, unreadable }: FillBarProps) {
  const styles = useStyles();
  const { fineShare } = useFigures();
  const words = useWords().charts.fill;
  const hatch = useId();
  const [good, bad] = [within1(filled), Math.min(within1(unreadable), 1 - within1(filled))];
  const blank = Math.max(0, 1 - good - bad);
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={words.summary(name, fineShare(good), fineShare(bad), fineShare(blank))}
      focusable="false"
    >
      <defs>
        <pattern id={hatch} width="4" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.unreadable} width="4" height="8" />
          <line className={styles.hatch} x1="0" x2="0" y1="0" y2="8" />
        </pattern>
      </defs>
      <rect className={styles.blank} width="100%" height="8" />
      <rect className={styles.filled} width={percent(good)} height="8" />
      <rect fill={`url(#${hatch})`} x={percent(good)} width={percent(bad)} height="8" />
    </svg>
  );
}

const within1 = (share: number): number => (share > 0 ? Math.min(1, share) : 0);
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
