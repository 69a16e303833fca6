import { mergeClasses } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { useButtonStyles } from './button-styles';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: 'secondary' | 'primary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  readonly iconPosition?: 'before' | 'after';
  /** Does nothing, yet the keyboard finds it. */
  readonly disabledFocusable?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button in Fluent's look; its icon alone needs a label. */
export function Button(props: ButtonProps) {
  const { appearance, size, icon, iconPosition = 'before', disabledFocusable, ...given } = props;
  const { children, className, onClick, ...rest } = given;
  const styles = useButtonStyles();
  const isSmall = size === 'small';
  const hasWords = children !== undefined && children !== null && children !== false;
  const shown = icon !== undefined && (
    <span
      className={mergeClasses(
        'button-icon',
        styles.icon,
        hasWords && styles[iconPosition],
        hasWords && isSmall && styles[`${iconPosition}Small`],
      )}
    >
      {icon}
    </span>
  );
  return (
    <button
      type="button"
      {...rest}
      {...(disabledFocusable ? { 'aria-disabled': true } : { onClick })}
      className={mergeClasses(styles.button, useLook(props, hasWords), className)}
    >
      {iconPosition === 'before' && shown}
      {children}
      {iconPosition === 'after' && shown}
    </button>
  );
}

/** The classes of a button's appearance, size and state. */
function useLook(props: ButtonProps, hasWords: boolean): string {
  const { appearance = 'secondary', size = 'medium', icon, disabled, disabledFocusable } = props;
  const styles = useButtonStyles();
  const isSmall = size === 'small';
  const isBare = appearance === 'subtle' || appearance === 'transparent';
  return mergeClasses(
    isSmall && styles.small,
    isSmall && icon !== undefined && styles.smallWithIcon,
    icon !== undefined && !hasWords && (isSmall ? styles.smallBare : styles.bare),
    ...(disabled || disabledFocusable
      ? [styles.disabled, isBare && styles.disabledBare, appearance === 'primary' && styles.disabledPrimary]
      : [styles[appearance]]),
  );
}
