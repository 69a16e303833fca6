import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that the lists of a plan share. */
export const usePlanStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '6px',
    paddingBottom: '6px',
    minWidth: 0,
  },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  state: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingRight: '6px',
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    paddingRight: '6px',
    paddingTop: '2px',
  },
  plainList: { margin: 0, paddingLeft: '16px' },
});
