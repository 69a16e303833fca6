import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular, QuestionRegular } from '@fluentui/react-icons';
import { useWords } from '../words/use-words';

const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0, fontSize: '16px', paddingTop: '2px' },
  yes: { color: tokens.colorPaletteGreenForeground1, [forced]: { color: 'CanvasText' } },
  no: { color: tokens.colorNeutralForeground3, [forced]: { color: 'CanvasText' } },
  unknown: { color: tokens.colorPaletteDarkOrangeForeground1, [forced]: { color: 'CanvasText' } },
});

/** Whether something holds, as a sign; null is unknown. */
export function TruthMark({ holds }: { readonly holds: boolean | null }) {
  const styles = useStyles();
  const words = useWords().explain.holds;
  const key = holds === null ? 'unknown' : holds ? 'yes' : 'no';
  const Sign = { yes: CheckmarkRegular, no: DismissRegular, unknown: QuestionRegular }[key];
  return (
    <span className={`${styles.mark} ${styles[key]}`} role="img" aria-label={words[key]}>
      <Sign aria-hidden="true" />
    </span>
  );
}
