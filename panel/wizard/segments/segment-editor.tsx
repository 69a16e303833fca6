import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, Problem } from '#core';
import { sameText, unknownName } from '#core';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { Text } from '../../controls/text';
import { CommittedInput } from '../../fields/committed-input';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import { LineField } from './line-field';
import { renamedSegment, ruledSegments, withoutSegment, withSegmentMoved } from './segment-edits';
import type { SegmentRow } from './segment-row-of';
import { SegmentRules } from './segment-rules';
import type { SegmentEdits } from './use-segment-edits';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

export interface SegmentEditorProps {
  readonly model: Model;
  readonly row: SegmentRow;
  readonly problems: readonly Problem[];
  readonly edits: SegmentEdits;
  /** The segment stands at another place now; null where it is gone. */
  readonly onPlace: (place: number | null) => void;
}

/** A segment's name, line, rule and place. */
export function SegmentEditor({ model, row, problems, edits, onPlace }: SegmentEditorProps) {
  const styles = useStyles();
  const words = useWords().segments.editor;
  const { state } = useView();
  const { name, kind } = row;
  const ruled = ruledSegments(model);
  const at = ruled.indexOf(name);
  const [typed, setTyped] = useState(name);
  const mistake = nameMistake(model, name, typed, words);
  const rename = (text: string) => {
    const to = text.trim();
    if (nameMistake(model, name, to, words) !== null) return;
    edits.once(
      (undo) => undo.renamed(to),
      (before) => renamedSegment(before, name, to),
    );
  };
  const shift = (by: -1 | 1) => {
    edits.once(
      (undo) => undo.order,
      (before) => withSegmentMoved(before, name, by),
    );
    // Segments of named accounts alone stand above the ruled ones.
    onPlace(placeOf(model, at + by));
  };
  const remove = () => {
    edits.once(
      (undo) => undo.removed(name),
      (before) => withoutSegment(before, name),
    );
    onPlace(null);
  };
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A segment that was asked earlier or later stands in another row: whoever moved it goes on from there.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) buttons.current?.querySelector<HTMLElement>('button:enabled')?.focus();
  }, []);
  const hasOverrides = (state.accounts?.overrideCount ?? 0) > 0;
  return (
    <div className={styles.editor}>
      <Field
        label={words.name}
        {...(mistake !== null && { validationMessage: mistake })}
        {...(hasOverrides && { hint: words.overrides })}
      >
        <CommittedInput value={name} onType={setTyped} onCommit={rename} />
      </Field>
      {row.line && <LineField model={model} row={row} edits={edits} />}
      {kind === 'ruled' && (
        <>
          <SegmentRules model={model} name={name} problems={problems} edits={edits} />
          <div className={styles.buttons} ref={buttons}>
            <Button size="small" disabled={at <= 0} onClick={() => shift(-1)}>
              {words.up}
            </Button>
            <Button size="small" disabled={at >= ruled.length - 1} onClick={() => shift(1)}>
              {words.down}
            </Button>
            <Button size="small" onClick={remove}>
              {words.remove}
            </Button>
          </div>
          <Text size={200}>{words.order}</Text>
        </>
      )}
    </div>
  );
}

/** Why a segment cannot be called so; null where it can. */
function nameMistake(
  model: Model,
  name: string,
  typed: string,
  words: ReturnType<typeof useWords>['segments']['editor'],
): string | null {
  const to = typed.trim();
  if (to === '') return words.nameBlank;
  if (sameText(to, unknownName)) return words.nameReserved(unknownName);
  const others = [...ruledSegments(model), model.rest, ...model.named.map((rule) => rule.name)];
  return !sameText(to, name) && others.some((other) => sameText(other, to)) ? words.nameTaken(to) : null;
}

function placeOf(model: Model, at: number): number {
  const ruled = [...ruledSegments(model), model.rest];
  const alone = new Set(
    model.named.map((rule) => rule.name).filter((one) => !ruled.some((known) => sameText(known, one))),
  );
  return alone.size + at;
}
