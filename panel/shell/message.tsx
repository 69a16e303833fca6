import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 10px',
    borderTopWidth: '1px',
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    borderLeftWidth: '4px',
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  action: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface MessageProps {
  readonly intent: 'info' | 'warning' | 'error';
  /** How it is announced when it comes; not at all unless said. */
  readonly role?: 'status' | 'alert';
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Something to know or to mend, in a box of its own, with the way out. */
export function Message({ intent, role, title, action, children }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.message, styles[intent])} role={role}>
      {title !== undefined && <span className={styles.title}>{title}</span>}
      <div>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
