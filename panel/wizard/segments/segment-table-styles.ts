import { makeStyles, tokens } from '@fluentui/react-components';

/** How the table of segments, and tables like it, are drawn. */
export const useSegmentTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
  },
  heading: {
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: '0 0 2px',
  },
  figureHeading: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: '0 0 2px 4px',
  },
  name: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    padding: '4px 0 4px 6px',
    '@media (max-width: 220px)': { whiteSpace: 'normal', paddingLeft: '2px' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'normal',
    color: tokens.colorNeutralForeground2,
  },
});
