import type { Model } from '#core';
import { segmentNames, unknownName } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Checkbox } from '../../controls/checkbox';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { useListStyles } from './list-styles';
import type { SegmentEdits } from './use-segment-edits';

export interface RegionMergesProps {
  readonly model: Model;
  /** The regions that accounts are in. */
  readonly regions: readonly string[];
  readonly edits: SegmentEdits;
}

/** Where a segment is counted with another, in some regions or everywhere. */
export function RegionMerges({ model, regions, edits }: RegionMergesProps) {
  const styles = useListStyles();
  const words = useWords().segments.merges;
  const figures = useFigures();
  const [isOpen, setIsOpen] = useState(false);
  const { merges } = model;
  const remove = (at: number) =>
    edits.once(
      (undo) => undo.merged,
      (before) => ({ ...before, merges: before.merges.filter((_, place) => place !== at) }),
    );
  return (
    <>
      <Text className={styles.quiet}>{words.lead}</Text>
      {merges.length === 0 && <Text size={200}>{words.none}</Text>}
      <ul className={styles.list}>
        {merges.map(({ segment, into, regions: where }, at) => (
          <li key={at} className={styles.item}>
            <span className={styles.said}>
              {words.one(
                segment,
                into,
                where.length === 0 ? words.everywhere : words.inRegions(figures.list(where)),
              )}
            </span>
            <Button size="small" aria-label={words.remove(segment, into)} onClick={() => remove(at)}>
              {words.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <MergeForm model={model} regions={regions} edits={edits} onClose={() => setIsOpen(false)} />
      ) : (
        segmentNames(model).length > 1 && (
          <Button className={styles.begin} size="small" onClick={() => setIsOpen(true)}>
            {words.begin}
          </Button>
        )
      )}
    </>
  );
}

function MergeForm({ model, regions, edits, onClose }: RegionMergesProps & { readonly onClose: () => void }) {
  const styles = useListStyles();
  const words = useWords().segments.merges;
  const names = segmentNames(model);
  const [segment, setSegment] = useState(names.at(-2) ?? '');
  const [into, setInto] = useState(names.at(-1) ?? '');
  const [where, setWhere] = useState<readonly string[]>([]);
  const known = regions.filter((region) => region !== unknownName);
  const options = names.map((name) => <option key={name}>{name}</option>);
  const add = () => {
    const regionsOf = known.filter((region) => where.includes(region));
    edits.once(
      (undo) => undo.merged,
      (before) => ({ ...before, merges: [...before.merges, { segment, into, regions: regionsOf }] }),
    );
    onClose();
  };
  return (
    <div className={styles.form}>
      <Field label={words.segment}>
        <Select value={segment} onChange={(_, { value }) => setSegment(value)}>
          {options}
        </Select>
      </Field>
      <Field label={words.into} {...(segment === into && { validationMessage: words.problem })}>
        <Select value={into} onChange={(_, { value }) => setInto(value)}>
          {options}
        </Select>
      </Field>
      {known.length > 1 && (
        <fieldset className={styles.regions}>
          <legend>{words.regions}</legend>
          <Text size={200}>{words.hint}</Text>
          {known.map((region) => (
            <Checkbox
              key={region}
              label={region}
              checked={where.includes(region)}
              onChange={(_, { checked }) =>
                setWhere(checked ? [...where, region] : where.filter((one) => one !== region))
              }
            />
          ))}
        </fieldset>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={segment === into} onClick={add}>
          {words.add}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}
