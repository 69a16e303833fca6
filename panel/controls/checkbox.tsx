import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons';
import { useId } from 'react';
import { borderColor } from './border-color';

const useStyles = makeStyles({
  whole: {
    position: 'relative',
    display: 'inline-flex',
    maxWidth: 'fit-content',
    // Its box begins where the words above and below it begin.
    marginLeft: '-8px',
    verticalAlign: 'middle',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    ':hover': { color: tokens.colorNeutralForeground2 },
    ':active': { color: tokens.colorNeutralForeground1 },
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  checked: {
    color: tokens.colorNeutralForeground1,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover > span': {
      backgroundColor: tokens.colorCompoundBrandBackgroundHover,
      ...borderColor(tokens.colorCompoundBrandBackgroundHover),
    },
  },
  disabled: {
    cursor: 'default',
    color: tokens.colorNeutralForegroundDisabled,
    ':hover': { color: tokens.colorNeutralForegroundDisabled },
    ':active': { color: tokens.colorNeutralForegroundDisabled },
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  input: {
    position: 'absolute',
    top: 0,
    left: 0,
    boxSizing: 'border-box',
    width: '32px',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'inherit',
  },
  box: {
    alignSelf: 'flex-start',
    boxSizing: 'border-box',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    width: '16px',
    height: '16px',
    margin: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: '12px',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  checkedBox: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    ...borderColor(tokens.colorCompoundBrandBackground),
  },
  disabledBox: {
    backgroundColor: 'transparent',
    ...borderColor(tokens.colorNeutralStrokeDisabled),
    color: tokens.colorNeutralForegroundDisabled,
    '@media (forced-colors: active)': { ...borderColor('GrayText'), color: 'GrayText' },
  },
  label: {
    alignSelf: 'center',
    margin: '-2px 0',
    padding: '8px 8px 8px 4px',
    color: 'inherit',
    cursor: 'inherit',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (event: unknown, data: { readonly checked: boolean }) => void;
}

/** Something that is so or not. */
export function Checkbox({ label, checked, disabled = false, onChange }: CheckboxProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <span
      className={mergeClasses(
        styles.whole,
        checked && !disabled && styles.checked,
        disabled && styles.disabled,
      )}
    >
      <input
        type="checkbox"
        id={id}
        className={styles.input}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event, { checked: event.target.checked })}
      />
      <span
        className={mergeClasses(styles.box, checked && styles.checkedBox, disabled && styles.disabledBox)}
        aria-hidden
      >
        {checked && <Checkmark12Filled />}
      </span>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
    </span>
  );
}
