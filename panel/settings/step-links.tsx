import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { useFieldName } from '../fields/use-field-name';
import { Hint } from '../hints/hint';
import { useView } from '../view';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What sizes are counted in and what lines cut, with the way to where that is chosen. */
export function StepLinks({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const words = useWords();
  const nameOf = useFieldName();
  const text = words.settings;
  const { deeds } = useView();
  const { value, yardstick } = model.settings;
  const lines = [
    { step: 'market', said: value === null ? text.noValue : text.value(nameOf(value)) },
    {
      step: 'segments',
      said: yardstick === null ? text.noYardstick : text.yardstick(nameOf(yardstick)),
    },
  ] as const;
  return lines.map(({ step, said }) => (
    <div key={step} className={styles.line}>
      <Text>
        {said}
        {step === 'segments' && <Hint term="yardstick" />}
      </Text>
      <Button size="small" onClick={() => deeds.goTo(step)}>
        {text.goTo(words.screens[step])}
      </Button>
    </div>
  ));
}
