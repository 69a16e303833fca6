import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { useState } from 'react';
import { useQuantity } from '../../charts/use-quantity';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import { ProblemList } from '../../problem-list';
import { Waiting } from '../../shell/waiting';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useSentence } from '../../words/use-sentence';
import { useWords } from '../../words/use-words';
import { withSuggestedLines } from './apply-suggestion';
import { newSegmentName } from './new-segment';
import { useSegmentTableStyles } from './segment-table-styles';
import type { SegmentEdits } from './use-segment-edits';
import { quantityOf } from './yardstick-of';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  select: { maxWidth: '140px' },
});

/** How many segments may be asked for. */
const counts = [2, 3, 4, 5, 6];

export interface SuggestedLinesProps {
  readonly model: Model;
  readonly edits: SegmentEdits;
  readonly onClose: () => void;
}

/** Lines where the accounts part by themselves, beside the model's own; taking them is one edit. */
export function SuggestedLines({ model, edits, onClose }: SuggestedLinesProps) {
  const own = useStyles();
  const styles = useSegmentTableStyles();
  const all = useWords().segments;
  const words = all.suggest;
  const figures = useFigures();
  const sentence = useSentence();
  const { full } = useQuantity(quantityOf(model, model.settings.yardstick));
  const [classes, setClasses] = useState<number | null>(null);
  const { answer, isBehind } = useAnswer('suggested lines', { model, classes });
  const found = answer?.ok ? answer.value : null;
  const isSame = found?.lines.every(({ now, line }) => now === line) ?? false;
  const apply = () => {
    if (!found) return;
    const nameOf = (before: Model) => newSegmentName(before, all.add.name, figures.count);
    edits.once(
      (undo) => undo.suggested,
      (before) => withSuggestedLines(before, found.lines, nameOf),
    );
    onClose();
  };
  return (
    <section className={own.box} aria-label={words.title}>
      <Text weight="semibold">{words.title}</Text>
      <Field label={words.classes}>
        <Select
          className={own.select}
          value={classes === null ? '' : String(classes)}
          onChange={(_, { value }) => setClasses(value === '' ? null : Number(value))}
        >
          <option value="">{words.asNow}</option>
          {counts.map((count) => (
            <option key={count} value={count}>
              {figures.count(count)}
            </option>
          ))}
        </Select>
      </Field>
      {!answer && <Waiting />}
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      {found && (
        <>
          <Text size={200}>{words.lead(figures.share(found.mostAtTop), figures.count(found.least))}</Text>
          <table className={styles.table} aria-label={words.title} aria-busy={isBehind}>
            <thead>
              <tr>
                <th scope="col" className={styles.heading}>
                  {all.table.segment}
                </th>
                <th scope="col" className={styles.figureHeading}>
                  {words.line}
                </th>
                <th scope="col" className={styles.figureHeading}>
                  {all.table.accounts}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.lines.map(({ name, now, line, accounts, share, ...reason }, at) => (
                <tr key={at}>
                  <th scope="row" className={styles.name}>
                    {now === null && line !== null ? words.newSegment : name}
                    {reason.code !== '' && <span className={styles.quiet}>{sentence(reason)}</span>}
                  </th>
                  <td className={styles.figure}>
                    {line !== null ? full(line) : now !== null && words.removed}
                    {now !== null && line !== now && (
                      <span className={styles.quiet}>{words.now(full(now))}</span>
                    )}
                  </td>
                  <td className={styles.figure}>
                    {accounts !== null && figures.count(accounts)}
                    {share !== null && <span className={styles.quiet}>{figures.share(share)}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Text size={200} role="status">
            {isSame
              ? words.same
              : words.moves(figures.count(found.moves.up.accounts), figures.count(found.moves.down.accounts))}
          </Text>
        </>
      )}
      <div className={own.buttons}>
        {found && !isSame && (
          <Button appearance="primary" disabled={isBehind} onClick={apply}>
            {words.apply}
          </Button>
        )}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </section>
  );
}
