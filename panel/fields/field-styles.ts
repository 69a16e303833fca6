import { makeStyles } from '@fluentui/react-components';

/** Fields that give way where the panel is narrow or zoomed, and whose control takes their whole width. */
export const useFieldStyles = makeStyles({
  // A grid's column is as wide as its longest word unless it is told that it may shrink.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '> select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  input: { minWidth: 0, width: '100%', '> input': { minWidth: 0, width: '100%' } },
});
