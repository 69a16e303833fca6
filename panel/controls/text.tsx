import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    whiteSpace: 'normal',
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  block: { display: 'block' },
});

export interface TextProps extends HTMLAttributes<HTMLSpanElement> {
  readonly size?: 200 | 300;
  readonly weight?: 'regular' | 'semibold';
  readonly block?: boolean;
}

/** Running text. */
export function Text({ size = 300, weight = 'regular', block = false, className, ...given }: TextProps) {
  const styles = useStyles();
  return (
    <span
      {...given}
      className={mergeClasses(
        styles.text,
        size === 200 && styles.small,
        weight === 'semibold' && styles.strong,
        block && styles.block,
        className,
      )}
    />
  );
}
