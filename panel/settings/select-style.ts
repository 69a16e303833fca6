import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ select: { minWidth: 0, '> select': { width: '100%', minWidth: 0 } } });

/** A choice that is no wider than the panel, however long its options are. */
export function useSelectStyle(): string {
  return useStyles().select;
}
