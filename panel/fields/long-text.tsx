import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TextareaHTMLAttributes } from 'react';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: '6px 10px',
    resize: 'vertical',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A text of several lines, inside a field that names it. */
export function LongText({ className, ...given }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const styles = useStyles();
  return <textarea {...given} className={mergeClasses(styles.text, className)} />;
}
