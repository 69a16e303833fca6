import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Problem } from '#core';
import { cellOfProblem, screenOfProblem } from './problem-screen';
import { useView } from './view';
import { useWayStyles } from './way-styles';
import { useCapital } from './words/capital-style';
import { useProblemText } from './words/use-problem-text';
import { useWords } from './words/use-words';
import { Message } from './shell/message';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px' },
  rest: { minHeight: '24px', cursor: 'pointer' },
});

const shown = 5;

/** What stands in the way, each with the way to where it is mended. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <Message intent="error" role="alert" title={words.problems.title(problems.length)}>
      <ProblemLines problems={problems} />
    </Message>
  );
}

/** Problems in a line each, beyond a few folded away. */
export function ProblemLines({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const words = useWords();
  const lines = (some: readonly Problem[]) => (
    <ul className={styles.list}>
      {some.map((problem, index) => (
        <ProblemLine key={index} problem={problem} />
      ))}
    </ul>
  );
  return (
    <>
      {lines(problems.slice(0, shown))}
      {problems.length > shown && (
        <details>
          <summary className={styles.rest}>{words.problems.more(String(problems.length - shown))}</summary>
          {lines(problems.slice(shown))}
        </details>
      )}
    </>
  );
}

/** A problem, and the way to its cell or to the screen that mends it. */
function ProblemLine({ problem }: { readonly problem: Problem }) {
  const capital = useCapital();
  const ways = useWayStyles();
  const way = mergeClasses(ways.way, ways.inSentence);
  const words = useWords();
  const problemText = useProblemText();
  const { state, deeds, desk } = useView();
  const cell = cellOfProblem(problem);
  const screen = screenOfProblem(problem);
  const said = problemText(problem);
  const show = cell && (() => void desk.runner.quietly(() => desk.host.sheets.select(cell)));
  return (
    <li className={capital(said)}>
      {said}{' '}
      {cell && show && (
        <button type="button" className={way} onClick={show}>
          {words.problems.showCell(cell.range.replaceAll('$', ''))}
        </button>
      )}
      {!cell && screen && screen !== state.screen && (
        <button type="button" className={way} onClick={() => deeds.goTo(screen)}>
          {words.problems.goTo(words.screens[screen])}
        </button>
      )}
    </li>
  );
}
