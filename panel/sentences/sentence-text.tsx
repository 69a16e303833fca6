import { makeStyles, tokens } from '@fluentui/react-components';
import type { Saying } from '../words/core/core-sentences';
import { useSentence } from '../words/use-sentence';

const useStyles = makeStyles({
  sentence: { display: 'block', overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Something that core says, as a line of its own. */
export function SentenceText({
  said,
  isQuiet = false,
}: {
  readonly said: Saying;
  readonly isQuiet?: boolean;
}) {
  const styles = useStyles();
  const sentence = useSentence();
  return <span className={`${styles.sentence} ${isQuiet ? styles.quiet : ''}`}>{sentence(said)}</span>;
}
