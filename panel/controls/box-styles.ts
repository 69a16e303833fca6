import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { borderColor } from './border-color';

const still = {
  '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s', transitionDelay: '0s' },
};

/** The box of a control that takes what is typed or chosen, and the line under it while it has the focus. */
const useStyles = makeStyles({
  line: {
    position: 'relative',
    boxSizing: 'border-box',
    fontFamily: tokens.fontFamilyBase,
    '::after': {
      content: '""',
      position: 'absolute',
      left: 0,
      right: 0,
      bottom: 0,
      height: tokens.borderRadiusMedium,
      borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
      boxSizing: 'border-box',
      clipPath: 'inset(calc(100% - 2px) 0 0 0)',
      pointerEvents: 'none',
      transform: 'scaleX(0)',
      transitionProperty: 'transform',
      transitionDuration: tokens.durationUltraFast,
      transitionDelay: tokens.curveAccelerateMid,
      ...still,
    },
    ':focus-within::after': {
      transform: 'scaleX(1)',
      transitionDuration: tokens.durationNormal,
      transitionDelay: tokens.curveDecelerateMid,
      ...still,
    },
  },
  box: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    // Transparent, yet drawn where the system chooses the colours.
    ':focus-within': { outline: '2px solid transparent' },
  },
  live: {
    ':hover': {
      ...borderColor(tokens.colorNeutralStroke1Hover),
      borderBottomColor: tokens.colorNeutralStrokeAccessibleHover,
    },
    ':active,:focus-within': {
      ...borderColor(tokens.colorNeutralStroke1Pressed),
      borderBottomColor: tokens.colorNeutralStrokeAccessiblePressed,
    },
  },
  wrong: {
    ':not(:focus-within),:hover:not(:focus-within)': { ...borderColor(tokens.colorPaletteRedBorder2) },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  disabled: {
    cursor: 'not-allowed',
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorTransparentBackground,
    ...borderColor(tokens.colorNeutralStrokeDisabled),
    '@media (forced-colors: active)': { ...borderColor('GrayText'), color: 'GrayText' },
  },
});

/** What a box shows of its control. */
export interface BoxState {
  readonly size: 'small' | 'medium' | undefined;
  readonly disabled: boolean | undefined;
  readonly isWrong: boolean;
}

/** The classes of a box and of the line under it; both may be those of one element. */
export function useBox({ size, disabled, isWrong }: BoxState): {
  readonly line: string;
  readonly box: string;
} {
  const styles = useStyles();
  return {
    line: styles.line,
    box: mergeClasses(
      styles.box,
      size === 'small' && styles.small,
      !disabled && styles.live,
      !disabled && isWrong && styles.wrong,
      disabled && styles.disabled,
    ),
  };
}
