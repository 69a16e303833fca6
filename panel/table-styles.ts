import { makeStyles, tokens } from '@fluentui/react-components';

/** How small tables look that stand among a step's text. */
export const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  heading: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    verticalAlign: 'bottom',
    paddingLeft: '8px',
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: {
    textAlign: 'right',
    verticalAlign: 'top',
    padding: '4px 0 4px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
