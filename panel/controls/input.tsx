import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ChangeEvent, InputHTMLAttributes, ReactNode } from 'react';
import { useBox } from './box-styles';
import { useFieldControl } from './field-context';

const useStyles = makeStyles({
  box: {
    display: 'inline-flex',
    alignItems: 'center',
    flexWrap: 'nowrap',
    gap: '2px',
    verticalAlign: 'middle',
    minWidth: 0,
    width: '100%',
    minHeight: '32px',
    '::after': { left: '-1px', right: '-1px', bottom: '-1px' },
  },
  smallBox: { minHeight: '24px' },
  input: {
    alignSelf: 'stretch',
    boxSizing: 'border-box',
    flexGrow: 1,
    minWidth: 0,
    padding: '0 12px',
    border: 'none',
    outlineStyle: 'none',
    color: 'inherit',
    backgroundColor: 'transparent',
    font: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  smallInput: { padding: '0 8px' },
  disabled: { cursor: 'not-allowed', '::placeholder': { color: tokens.colorNeutralForegroundDisabled } },
  beside: { display: 'flex', boxSizing: 'border-box', color: tokens.colorNeutralForeground3 },
  before: { marginLeft: '10px' },
  after: { marginRight: '10px' },
  smallBefore: { marginLeft: '6px' },
  smallAfter: { marginRight: '6px' },
  afterBefore: { paddingLeft: '2px' },
  beforeAfter: { paddingRight: '2px' },
});

export interface InputProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'size' | 'onChange' | 'defaultValue'
> {
  readonly size?: 'small' | 'medium';
  readonly contentBefore?: ReactNode;
  readonly contentAfter?: ReactNode;
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>, data: { readonly value: string }) => void;
}

/** A line of text in Fluent's look, with what stands before or after it inside its box. */
export function Input({ className, size, contentBefore, contentAfter, onChange, ...given }: InputProps) {
  const attributes = useFieldControl(given);
  const isWrong = attributes['aria-invalid'] === true;
  const box = useBox({ size, disabled: given.disabled, isWrong });
  const styles = useStyles();
  const isSmall = size === 'small';
  return (
    <span className={mergeClasses(box.line, styles.box, isSmall && styles.smallBox, box.box, className)}>
      {contentBefore !== undefined && (
        <span className={mergeClasses(styles.beside, isSmall ? styles.smallBefore : styles.before)}>
          {contentBefore}
        </span>
      )}
      <input
        type="text"
        {...attributes}
        className={mergeClasses(
          styles.input,
          isSmall && styles.smallInput,
          contentBefore !== undefined && styles.afterBefore,
          contentAfter !== undefined && styles.beforeAfter,
          given.disabled && styles.disabled,
        )}
        onChange={(event) => onChange?.(event, { value: event.target.value })}
      />
      {contentAfter !== undefined && (
        <span className={mergeClasses(styles.beside, isSmall ? styles.smallAfter : styles.after)}>
          {contentAfter}
        </span>
      )}
    </span>
  );
}
