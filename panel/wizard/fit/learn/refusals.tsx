import { makeStyles } from '@fluentui/react-components';
import type { Problem } from '#core';
import { Text } from '../../../controls/text';
import { NoticeDetails } from '../../../notice-list';
import { useFigures } from '../../../words/use-figures';
import { useProblemText } from '../../../words/use-problem-text';
import { useWords } from '../../../words/use-words';

/** A refusal that is said in the panel's own words. */
const tooFew = 'propensity-too-few';

const useStyles = makeStyles({
  sentence: { overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
});

export interface RefusalsProps {
  readonly problems: readonly Problem[];
  /** What should be known of the rows beside. */
  readonly notices: readonly Problem[];
}

/** Why nothing was learned. */
export function Refusals({ problems, notices }: RefusalsProps) {
  const styles = useStyles();
  const text = useWords().fit.learn;
  const problemText = useProblemText();
  const { count } = useFigures();
  const inWords = (problem: Problem): string => {
    if (problem.code !== tooFew) return problemText(problem);
    const [least, won, lost] = ['least', 'won', 'lost'].map((name) =>
      count(Number(problem.parameters[name])),
    );
    return text.tooFew(least ?? '', won ?? '', lost ?? '');
  };
  return (
    <>
      <Text weight="semibold">{text.refused}</Text>
      {problems.map((problem, at) => (
        <Text key={at} className={styles.sentence}>
          {inWords(problem)}
        </Text>
      ))}
      <NoticeDetails notices={notices} summary={text.more} />
    </>
  );
}
