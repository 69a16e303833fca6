import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondDismiss12Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { FieldControl } from './field-context';
import { FieldContext } from './field-context';
import { Label } from './label';

const useStyles = makeStyles({
  // A grid's column is as wide as its longest word unless it is told that it may shrink.
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  label: { maxWidth: 'max-content', maxHeight: 'max-content', padding: '2px 0', marginBottom: '2px' },
  below: {
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { color: tokens.colorPaletteRedForeground1, paddingLeft: '16px' },
  icon: {
    display: 'inline-block',
    margin: '0 4px 0 -16px',
    fontSize: '12px',
    lineHeight: 0,
    verticalAlign: '-1px',
  },
});

export interface FieldProps {
  readonly label?: string | undefined;
  readonly hint?: string | { readonly children: string; readonly className: string };
  readonly validationMessage?: ReactNode;
  /** An error where a message is given, unless it is said otherwise. */
  readonly validationState?: 'error' | 'none';
  readonly required?: boolean;
  readonly size?: 'small' | 'medium';
  readonly className?: string;
  /** The control, or what makes it of the attributes that tie it to its label. */
  readonly children: ReactNode | ((control: FieldControl) => ReactNode);
}

/** A control with its label above it, and what is wrong with it and what helps below it. */
export function Field(props: FieldProps) {
  const { label, hint, validationMessage, required = false, size = 'medium', className, children } = props;
  const hasMessage = validationMessage !== undefined && validationMessage !== null;
  const isWrong = (props.validationState ?? (hasMessage ? 'error' : 'none')) === 'error';
  const styles = useStyles();
  const id = useId();
  const help = typeof hint === 'string' ? { children: hint, className: undefined } : hint;
  const hasHelp = help !== undefined && help.children !== '';
  const described = [hasMessage && `${id}message`, hasHelp && `${id}hint`].filter(Boolean).join(' ');
  const control: FieldControl = {
    id: `${id}control`,
    ...(label !== undefined && { 'aria-labelledby': `${id}label` }),
    ...(described !== '' && { 'aria-describedby': described }),
    ...(isWrong && { 'aria-invalid': true as const }),
    ...(required && { 'aria-required': true as const }),
  };
  return (
    <FieldContext value={control}>
      <div className={mergeClasses(styles.field, className)}>
        {label !== undefined && (
          <Label
            id={`${id}label`}
            htmlFor={control.id}
            className={styles.label}
            size={size}
            required={required}
          >
            {label}
          </Label>
        )}
        {typeof children === 'function' ? children(control) : children}
        {hasMessage && (
          <div
            id={`${id}message`}
            role={isWrong ? 'alert' : undefined}
            className={mergeClasses(styles.below, isWrong && styles.wrong)}
          >
            {isWrong && (
              <span className={styles.icon}>
                <DiamondDismiss12Filled />
              </span>
            )}
            {validationMessage}
          </div>
        )}
        {hasHelp && (
          <div id={`${id}hint`} className={mergeClasses(styles.below, help.className)}>
            {help.children}
          </div>
        )}
      </div>
    </FieldContext>
  );
}
