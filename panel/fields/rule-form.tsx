import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { AskableField } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { useWords } from '../words/use-words';
import { useCoreSpeech } from '../words/use-core-speech';
import { ConditionLine } from './condition-line';
import { problemsAt } from './problems-at';
import type { RuleEditorProps } from './rule-editor-props';
import { placesOf, withCondition, withEdit, withoutCondition } from './rule-draft';
import type { RuleSpeech } from './rule-sentence';
import { useRuleDraft } from './use-rule-draft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  or: { display: 'flex', alignItems: 'center', gap: '8px', color: tokens.colorNeutralForeground2 },
  rule: { flex: 1, height: '1px', backgroundColor: tokens.colorNeutralStroke2 },
  more: {
    alignSelf: 'flex-start',
    paddingLeft: '4px',
    fontWeight: tokens.fontWeightRegular,
    '& .button-icon': { fontSize: '16px', width: '16px', height: '16px' },
  },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', paddingTop: '2px' },
});

export interface RuleFormProps extends RuleEditorProps {
  readonly fields: readonly AskableField[];
  readonly speech: RuleSpeech;
}

/** A rule being edited: its conditions, more of them, and alternatives to them. */
export function RuleForm(props: RuleFormProps) {
  const { rule, when, whenEmpty, path, model, problems, effectOf, fields, speech, actions, onOpen, onWhen } =
    props;
  const styles = useStyles();
  const words = useWords().rules;
  const core = useCoreSpeech();
  const [draft, change] = useRuleDraft(when, whenEmpty !== null, onWhen);
  const form = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string | null>('select, button');
  useEffect(() => {
    if (reached === null) return;
    form.current?.querySelector<HTMLElement>(reached)?.focus();
    setReached(null);
  }, [reached]);
  const places = placesOf(draft);
  const count = draft.alternatives.flat().length;
  const add = (alternative: number) => {
    change(withCondition(draft, alternative));
    setReached(`[data-condition="${draft.next}"] select`);
  };
  const remove = (id: number) => {
    change(withoutCondition(draft, id));
    setReached('[data-add]');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onOpen(false);
  };
  const addButton = (text: string, alternative: number) => (
    <Button
      className={styles.more}
      size="small"
      appearance="transparent"
      icon={<AddRegular />}
      data-add
      aria-label={words.addTo(text, rule)}
      onClick={() => add(alternative)}
    >
      {text}
    </Button>
  );
  let place = 0;
  return (
    <div className={styles.form} ref={form} onKeyDown={onKeyDown}>
      {count === 0 && whenEmpty !== null && <Text>{whenEmpty}</Text>}
      {draft.alternatives.map((drafts, alternative) => (
        <Fragment key={drafts[0]?.id ?? alternative}>
          {alternative > 0 && (
            <div className={styles.or}>
              <span className={styles.rule} />
              <Text size={200}>{words.orElse}</Text>
              <span className={styles.rule} />
            </div>
          )}
          {drafts.map((each) => {
            const at = places.get(each.id);
            const wrong = at ? problemsAt(problems, `${path}[${at[0]}][${at[1]}]`, core) : null;
            return (
              <ConditionLine
                key={each.id}
                draft={each}
                label={words.conditionOf(rule, String(++place))}
                speech={speech}
                fields={fields}
                model={model}
                problems={wrong ?? { asked: null, value: null }}
                effect={at && effectOf ? effectOf(at[0], at[1]) : null}
                onRemove={count > 1 || whenEmpty !== null ? () => remove(each.id) : null}
                onEdit={(edit) => change(withEdit(draft, each.id, edit))}
              />
            );
          })}
          {addButton(words.more, alternative)}
        </Fragment>
      ))}
      {count === 0 ? addButton(words.first, 0) : addButton(words.alternative, draft.alternatives.length)}
      <div className={styles.foot}>
        <Button size="small" aria-label={words.doneWith(rule)} onClick={() => onOpen(false)}>
          {words.done}
        </Button>
        {actions}
      </div>
    </div>
  );
}
