import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { useEffect, useRef, useState } from 'react';
import type { CriterionKindSeen } from '../../engine/questions/criterion-kinds';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { AddCriterion } from './add-criterion';
import { CriterionCard } from './criterion-card';
import { moved, weightShare } from './criterion-edits';
import { countAt, useSaidAt } from './path-problems';
import { useCardOrder } from './use-card-order';
import type { FitSeen } from './use-fit';
import type { FitEdits } from './use-fit-edits';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface CriterionListProps {
  readonly model: Model;
  readonly seen: FitSeen;
  readonly kinds: readonly CriterionKindSeen[];
  readonly edits: FitEdits;
}

/** Where the focus goes once the list stands as it was edited. */
interface Wish {
  readonly at: number;
  readonly on: 'handle' | 'card';
}

/** The criteria as cards, in an order that is dragged or moved by key, and the way to add one. */
export function CriterionList({ model, seen, kinds, edits }: CriterionListProps) {
  const styles = useStyles();
  const text = useWords().fit;
  const figures = useFigures();
  const saidAt = useSaidAt(seen.problems);
  const [open, setOpen] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const wish = useRef<Wish | null>(null);
  const { criteria } = model;
  const move = (from: number, to: number, on: Wish['on'] = 'handle') => {
    edits.change(
      'criteria order',
      (words) => words.order,
      (before) => ({ ...before, criteria: moved(before.criteria, from, to) }),
    );
    setOpen(open === from ? to : null);
    setSaid(
      text.list.moved(criteria[from]?.name ?? '', figures.count(to + 1), figures.count(criteria.length)),
    );
    wish.current = { at: to, on };
  };
  const order = useCardOrder(criteria, move, () => setOpen(null));
  useEffect(() => {
    const { current } = wish;
    wish.current = null;
    const card = current && order.list.current?.children[current.at];
    card?.querySelector<HTMLElement>(`[data-card-${current?.on}]`)?.focus();
  });
  const remove = (at: number) => {
    edits.once(
      (words) => words.removed(criteria[at]?.name ?? ''),
      (before) => ({ ...before, criteria: before.criteria.filter((_, place) => place !== at) }),
    );
    setOpen(null);
    wish.current = { at: Math.min(at, criteria.length - 2), on: 'card' };
  };
  return (
    <>
      <ul className={styles.list} ref={order.list}>
        {order.shown.map(({ item, at }, place) => (
          <CriterionCard
            key={place}
            at={at}
            model={model}
            criterion={item}
            kinds={kinds}
            figures={seen.figures?.criteria.find(({ name }) => name === item.name) ?? null}
            share={weightShare(criteria, item)}
            saidAt={saidAt}
            wrong={countAt(seen.problems, `criteria[${at}]`)}
            isOpen={open === place && order.lifted === null}
            isLifted={order.lifted === place}
            handle={order.handle(place)}
            edits={edits}
            onOpen={(isOpen) => setOpen(isOpen ? place : null)}
            onMove={(to) => move(at, to, 'card')}
            onRemove={() => remove(at)}
          />
        ))}
      </ul>
      <span role="status" className={styles.spoken}>
        {said}
      </span>
      <AddCriterion
        model={model}
        kinds={kinds}
        edits={edits}
        onAdded={(at) => {
          setOpen(at);
          wish.current = { at, on: 'card' };
        }}
      />
    </>
  );
}
