import { makeStyles, tokens } from '@fluentui/react-components';

/** How lists of what was decided, and the forms under them, are drawn. */
export const useListStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { overflowWrap: 'anywhere', minWidth: 0 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  begin: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  regions: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  wide: { minWidth: 0, width: '100%' },
});
