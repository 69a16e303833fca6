import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';

const useStyles = makeStyles({
  // A word joiner: the button stands on the line of the word that it is about.
  hint: { whiteSpace: 'nowrap', '::before': { content: '"\\2060"' } },
  button: {
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    marginLeft: '2px',
    verticalAlign: 'middle',
  },
  text: {
    display: 'block',
    padding: '6px 8px',
    margin: '4px 0',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A word that has a hint. */
export type Term = keyof Words['hints']['terms'];

/** A small button beside a word that unfolds what the word means. */
export function Hint({ term }: { readonly term: Term }) {
  const styles = useStyles();
  const words = useWords().hints;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { name, means } = words.terms[term];
  return (
    <span className={styles.hint}>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={<InfoRegular />}
        aria-label={words.about(name)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      />
      <span id={id} role="status">
        {isOpen && (
          <Text size={200} className={styles.text}>
            {means}
          </Text>
        )}
      </span>
    </span>
  );
}
