import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    flexShrink: 0,
    '@media (max-width: 220px)': { flexShrink: 1 },
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    borderTopWidth: '1px',
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    borderLeftWidth: '1px',
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  brand: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  watch: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground2,
  },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
});

export interface MarkProps {
  readonly look: 'plain' | 'brand' | 'good' | 'watch' | 'bad';
  readonly children: string;
}

/** A word that marks what stands beside it. */
export function Mark({ look, children }: MarkProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[look])}>{children}</span>;
}
