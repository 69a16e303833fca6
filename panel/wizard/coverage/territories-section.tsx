import { makeStyles } from '@fluentui/react-components';
import type { Model, Problem } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { ChoiceField } from '../../fields/choice-field';
import { FoldedSection } from '../../folded-section';
import { NoticeDetails } from '../../notice-list';
import { ProblemList } from '../../problem-list';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { BalanceFields } from './balance-fields';
import { BookList, farthestOf } from './book-list';

const useStyles = makeStyles({ carve: { alignSelf: 'flex-start' } });
const nothing = {};

/** Accounts carved into the books of named reps, with how fair they are and how fair they could be. */
export function TerritoriesSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const { plan: words } = useWords().coverage;
  const text = words.territories;
  const { count, fineShare } = useFigures();
  const { state } = useView();
  const { answer: read } = useAnswer('reps', nothing);
  const reps = read?.ok ? read.value.reps : [];
  const roles = [...new Set(reps.map(({ role }) => role).filter((role) => role !== ''))];
  const [chosen, setChosen] = useState<string | null>(null);
  const { carve, times, problems, notices } = useCarving(model, chosen);
  const { answer: books } = useAnswer('carved books', { model, times });
  const role = chosen ?? books?.role ?? usualRole(model, roles);
  return (
    <FoldedSection
      title={text.title}
      result={
        books
          ? text.held(
              count(books.books.filter(({ kind }) => kind === 'rep').length),
              fineShare(farthestOf(books.books) ?? 0),
            )
          : text.none
      }
      lead={text.lead}
      terms={['book', 'fairShare']}
    >
      {read?.ok === false && <ProblemList problems={read.problems} />}
      {read?.ok !== false && reps.length === 0 && <Text>{text.needsReps}</Text>}
      {reps.length > 0 && (
        <>
          {roles.length > 1 && (
            <ChoiceField
              label={text.role}
              offered={roles}
              nameOf={(name) => name}
              value={role}
              onChoose={setChosen}
            />
          )}
          <BalanceFields model={model} role={role} />
          <Button
            className={styles.carve}
            appearance="primary"
            size="small"
            disabledFocusable={state.progress !== null}
            onClick={() => carve(role === '' ? null : role)}
          >
            {books ? text.again : text.carve}
          </Button>
        </>
      )}
      <ProblemList problems={problems} />
      {books && (
        <>
          <BookList books={books.books} role={books.role} model={model} />
          <Text size={200}>{text.written}</Text>
        </>
      )}
      <NoticeDetails notices={notices} summary={words.notices} />
    </FoldedSection>
  );
}

/** The first role whose books are balanced, else the first of the reps. */
function usualRole({ balances = [] }: Model, roles: readonly string[]): string {
  return balances.find(({ role }) => roles.includes(role))?.role ?? roles[0] ?? '';
}

/** Carves with progress; what stands in the way is kept until the next time. */
function useCarving(model: Model, chosen: string | null) {
  const { desk } = useView();
  const [times, setTimes] = useState(0);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notices, setNotices] = useState<readonly Problem[]>([]);
  const carve = (role: string | null) =>
    desk.runner.begin(
      'carving',
      async (deed) => {
        const done = await desk.engine.ask('carve books', { model, role: chosen ?? role }, deed.watch);
        setProblems(done.ok ? [] : done.problems);
        setNotices(done.ok ? done.notices : []);
        setTimes((before) => before + 1);
      },
      { canCancel: true },
    );
  return { carve, times, problems, notices };
}
