import { makeStyles, tokens } from '@fluentui/react-components';
import { borderColor } from './border-color';

const forced = '@media (forced-colors: active)';
const pressed = ':hover:active,:active:focus-visible';

/** Where the system chooses the colours, what is pointed at is told by its highlight. */
const pointedAt = {
  backgroundColor: 'HighlightText',
  ...borderColor('Highlight'),
  color: 'Highlight',
  forcedColorAdjust: 'none',
} as const;

/** A button's looks, after Fluent's. */
export const useButtonStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    verticalAlign: 'middle',
    minWidth: '96px',
    margin: 0,
    padding: '5px 12px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
    transitionProperty: 'background, border, color',
    transitionDuration: tokens.durationFaster,
    transitionTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    ':focus-visible': {
      ...borderColor(tokens.colorStrokeFocus2),
      // Transparent, yet drawn where the system chooses the colours.
      outline: `2px solid ${tokens.colorTransparentStroke}`,
      boxShadow: `0 0 0 1px ${tokens.colorStrokeFocus2} inset`,
      zIndex: 1,
    },
  },
  secondary: {
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      ...borderColor(tokens.colorNeutralStroke1Hover),
      color: tokens.colorNeutralForeground1Hover,
    },
    [pressed]: {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      ...borderColor(tokens.colorNeutralStroke1Pressed),
      color: tokens.colorNeutralForeground1Pressed,
    },
    [forced]: { ':hover': pointedAt, [pressed]: pointedAt },
  },
  primary: {
    cursor: 'pointer',
    backgroundColor: tokens.colorBrandBackground,
    ...borderColor('transparent'),
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    [pressed]: { backgroundColor: tokens.colorBrandBackgroundPressed },
    ':focus-visible': {
      ...borderColor(tokens.colorStrokeFocus2),
      boxShadow: `${tokens.shadow2}, 0 0 0 1px ${tokens.colorStrokeFocus2} inset, 0 0 0 2px ${tokens.colorNeutralForegroundOnBrand} inset`,
    },
    [forced]: {
      backgroundColor: 'Highlight',
      ...borderColor('HighlightText'),
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': pointedAt,
      [pressed]: pointedAt,
    },
  },
  subtle: {
    cursor: 'pointer',
    backgroundColor: tokens.colorSubtleBackground,
    ...borderColor('transparent'),
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
      '& > .button-icon': { color: tokens.colorNeutralForeground2BrandHover },
    },
    [pressed]: {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      color: tokens.colorNeutralForeground2Pressed,
      '& > .button-icon': { color: tokens.colorNeutralForeground2BrandPressed },
    },
    [forced]: {
      ':hover': { ...pointedAt, '& > .button-icon': { color: 'Highlight' } },
      [pressed]: { ...pointedAt, '& > .button-icon': { color: 'Highlight' } },
    },
  },
  transparent: {
    cursor: 'pointer',
    backgroundColor: tokens.colorTransparentBackground,
    ...borderColor('transparent'),
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    [pressed]: { color: tokens.colorNeutralForeground2BrandPressed },
    [forced]: {
      ':hover': { ...pointedAt, backgroundColor: 'transparent' },
      [pressed]: { ...pointedAt, backgroundColor: 'transparent' },
    },
  },
  disabled: {
    cursor: 'not-allowed',
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    ...borderColor(tokens.colorNeutralStrokeDisabled),
    color: tokens.colorNeutralForegroundDisabled,
    [forced]: { backgroundColor: 'ButtonFace', ...borderColor('GrayText'), color: 'GrayText' },
  },
  disabledBare: { backgroundColor: tokens.colorTransparentBackground, ...borderColor('transparent') },
  disabledPrimary: { ...borderColor('transparent') },
  small: {
    minWidth: '64px',
    padding: '3px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  smallWithIcon: { paddingTop: '1px', paddingBottom: '1px' },
  bare: { minWidth: '32px', maxWidth: '32px', padding: '5px' },
  smallBare: { minWidth: '24px', maxWidth: '24px', padding: '1px' },
  icon: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '20px',
    height: '20px',
    fontSize: '20px',
  },
  before: { marginRight: '6px' },
  after: { marginLeft: '6px' },
  beforeSmall: { marginRight: '4px' },
  afterSmall: { marginLeft: '4px' },
});
