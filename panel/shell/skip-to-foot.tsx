import { makeStyles } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { useView } from '../view';
import { stepNames } from '../wizard/step-names';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  // Out of sight until the keyboard comes to it.
  skip: {
    alignSelf: 'flex-start',
    ':not(:focus)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      minWidth: 0,
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});

/** A step may hold a hundred fields: the keyboard need not go through them all to go on. */
export function SkipToFoot() {
  const styles = useStyles();
  const { screen } = useView().state;
  const text = useWords().shell.skip;
  if (!stepNames.some((name) => name === screen)) return null;
  const goOn = () =>
    [...document.querySelectorAll<HTMLButtonElement>('[data-foot] button:enabled')].at(-1)?.focus();
  return (
    <Button className={styles.skip} size="small" onClick={goOn}>
      {text}
    </Button>
  );
}
