import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LabelHTMLAttributes } from 'react';

const useStyles = makeStyles({
  label: {
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  required: { color: tokens.colorPaletteRedForeground3, paddingLeft: '4px' },
});

export interface LabelProps extends LabelHTMLAttributes<HTMLLabelElement> {
  readonly size?: 'small' | 'medium';
  readonly required?: boolean;
}

/** What a control is called. */
export function Label({ size, required = false, className, children, ...given }: LabelProps) {
  const styles = useStyles();
  return (
    <label {...given} className={mergeClasses(styles.label, size === 'small' && styles.small, className)}>
      {children}
      {required && (
        <span className={styles.required} aria-hidden>
          *
        </span>
      )}
    </label>
  );
}
