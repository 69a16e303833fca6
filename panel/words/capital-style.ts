import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ capital: { '::first-letter': { textTransform: 'uppercase' } } });

/** Quotation marks of the languages that the panel speaks. */
const nameFirst = /^["'“”„«»‘「『]/;

/**
 * What core says begins with a small letter and stands alone with a capital one; a name in quotation marks at its beginning, of
 * a file or a column, stays as it is written.
 */
export function useCapital(): (said: string) => string | undefined {
  const { capital } = useStyles();
  return (said) => (nameFirst.test(said) ? undefined : capital);
}
