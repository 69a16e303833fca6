import { makeStyles, tokens } from '@fluentui/react-components';

const thumb = {
  width: '16px',
  height: '16px',
  borderRadius: tokens.borderRadiusCircular,
  border: `2px solid ${tokens.colorNeutralBackground1}`,
  backgroundColor: tokens.colorCompoundBrandBackground,
  boxSizing: 'border-box',
  '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
} as const;
const track = {
  height: '4px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralStrokeAccessible,
  '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
} as const;

const useStyles = makeStyles({
  range: {
    appearance: 'none',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '24px',
    margin: 0,
    cursor: 'pointer',
    backgroundColor: 'transparent',
    borderRadius: tokens.borderRadiusMedium,
    '::-webkit-slider-runnable-track': track,
    '::-webkit-slider-thumb': { ...thumb, appearance: 'none', marginTop: '-6px' },
    '::-moz-range-track': track,
    '::-moz-range-thumb': thumb,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface RangeInputProps {
  readonly label: string;
  /** The value in words. */
  readonly said: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** A whole number between two ends, by hand or by key. */
export function RangeInput({ label, said, min, max, value, onValue }: RangeInputProps) {
  return (
    <input
      type="range"
      className={useStyles().range}
      aria-label={label}
      aria-valuetext={said}
      min={min}
      max={max}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
    />
  );
}
