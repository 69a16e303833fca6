import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { ChangeEvent, SelectHTMLAttributes } from 'react';
import { useBox } from './box-styles';
import { useFieldControl } from './field-context';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'center', flexWrap: 'nowrap', minWidth: 0 },
  select: {
    appearance: 'none',
    boxSizing: 'border-box',
    flexGrow: 1,
    width: '100%',
    minWidth: 0,
    height: '32px',
    padding: '0 34px 0 12px',
    boxShadow: 'none',
    textOverflow: 'ellipsis',
    cursor: 'pointer',
  },
  small: { height: '24px', padding: '0 26px 0 8px' },
  icon: {
    position: 'absolute',
    right: '10px',
    width: '20px',
    height: '20px',
    fontSize: '20px',
    color: tokens.colorNeutralStrokeAccessible,
    pointerEvents: 'none',
    '& svg': { display: 'block' },
  },
  smallIcon: { right: '6px', width: '16px', height: '16px', fontSize: '16px' },
  disabledIcon: {
    color: tokens.colorNeutralForegroundDisabled,
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
});

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'size' | 'onChange'> {
  readonly size?: 'small' | 'medium';
  readonly onChange?: (event: ChangeEvent<HTMLSelectElement>, data: { readonly value: string }) => void;
}

/** One of several options: the system's own list, in Fluent's look. */
export function Select({ className, size, onChange, ...given }: SelectProps) {
  const attributes = useFieldControl(given);
  const isWrong = attributes['aria-invalid'] === true;
  const box = useBox({ size, disabled: given.disabled, isWrong });
  const styles = useStyles();
  const isSmall = size === 'small';
  return (
    <span className={mergeClasses(box.line, styles.place, className)}>
      <select
        {...attributes}
        className={mergeClasses(styles.select, isSmall && styles.small, box.box)}
        onChange={(event) => onChange?.(event, { value: event.target.value })}
      />
      <span
        className={mergeClasses(
          styles.icon,
          isSmall && styles.smallIcon,
          given.disabled && styles.disabledIcon,
        )}
      >
        <ChevronDownRegular />
      </span>
    </span>
  );
}
