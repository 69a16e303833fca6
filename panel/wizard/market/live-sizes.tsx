import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FunnelStep } from '#core';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { accountsText } from './size-text';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says the sizes of the layers whenever an edit has moved them; the sizes that the step opens with are read where they stand. */
export function LiveSizes({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const styles = useStyles();
  const words = useWords().market;
  const figures = useFigures();
  const said = figures.list(
    steps.map((step) => words.nowLayer(step.name, accountsText(step, figures, words))),
  );
  const [first] = useState(said);
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && said !== first) setHasMoved(true);
  return (
    <div className={styles.spoken} role="status">
      {hasMoved && words.now(said)}
    </div>
  );
}
