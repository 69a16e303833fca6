import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { askableFields } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { RuleEditorProps } from './rule-editor-props';
import { RuleForm } from './rule-form';
import type { RuleSpeech } from './rule-sentence';
import { ruleLines } from './rule-sentence';

const useStyles = makeStyles({
  read: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
  },
  lines: { margin: 0, padding: 0, listStyleType: 'none', paddingTop: '2px', minWidth: 0 },
  line: { paddingBottom: '2px', overflowWrap: 'anywhere' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  effect: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    '@media (max-width: 220px)': { whiteSpace: 'normal' },
  },
  edit: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink },
});

/** A rule in plain words: read as a sentence, with what each condition does beside it, and edited where it stands. */
export function RuleEditor(props: RuleEditorProps) {
  const { rule, when, place, model, whenEmpty, effectOf, isOpen, onOpen } = props;
  const styles = useStyles();
  const words = useWords().rules;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { currency } = model.settings;
  const fields = useMemo(() => askableFields(model, place, when), [model, place, when]);
  const speech: RuleSpeech = useMemo(
    () => ({ words, core, figures, currency, fields: new Map(fields.map((each) => [each.field, each])) }),
    [words, core, figures, currency, fields],
  );
  const read = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) read.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <RuleForm {...props} fields={fields} speech={speech} />;
  const lines = ruleLines(when, speech).map((line) => ({
    ...line,
    effect: effectOf?.(line.alternative, line.place) ?? null,
  }));
  return (
    <div className={styles.read} ref={read}>
      {lines.length === 0 ? (
        <Text className={styles.text}>{whenEmpty ?? words.untilField}</Text>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ text, effect }, at) => (
            <li key={at} className={styles.line}>
              <Text>{text}</Text>{' '}
              {effect !== null && (
                <Text size={200} className={styles.effect}>
                  {effect}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button
        className={styles.edit}
        size="small"
        appearance="transparent"
        aria-label={words.editRule(rule)}
        onClick={() => onOpen(true)}
      >
        {words.edit}
      </Button>
    </div>
  );
}
