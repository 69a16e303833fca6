import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Checkbox } from '../controls/checkbox';
import { Text } from '../controls/text';
import type { CorrectionsRead } from '../deeds/take-corrections';
import { readCorrections } from '../deeds/take-corrections';
import { writeReviews } from '../deeds/write-reviews';
import type { ChecksOfOwner } from '../engine/questions/accounts-to-check';
import { FigureField } from '../fields/figure-field';
import { Fold } from '../fold';
import { Section } from '../screen';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { Corrections } from './corrections';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  owners: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  owner: { overflowWrap: 'anywhere' },
});

const usualRows = 50;
const mostRows = 1_000;

/** A sheet for each owner to correct, and what they corrected. */
export function ReviewSheets({ owners }: Pick<ChecksOfOwner, 'owners'>) {
  const styles = useStyles();
  const text = useWords().review.sheets;
  const { state, desk } = useView();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(usualRows);
  const [read, setRead] = useState<CorrectionsRead | null>(null);
  const isBusy = state.progress !== null;
  const chosen = owners.filter(({ name }) => !left.has(name)).map(({ name }) => name);
  const write = () => {
    const asked = { owners: chosen.length === owners.length ? null : chosen, most };
    desk.runner.begin('writing', (deed) => writeReviews(desk, deed, asked), { canCancel: true });
  };
  const readAll = () =>
    desk.runner.begin('reading', async () => {
      setRead(await readCorrections(desk));
    });
  return (
    <Section title={text.title}>
      <Text size={200}>{text.lead}</Text>
      {owners.length > 0 && <OwnersChosen owners={owners} left={left} onLeft={setLeft} />}
      <MostRows most={most} onMost={setMost} />
      <div className={styles.buttons}>
        <Button disabled={isBusy || (owners.length > 0 && chosen.length === 0)} onClick={write}>
          {text.write}
        </Button>
        <Button disabled={isBusy} onClick={readAll}>
          {text.read}
        </Button>
      </div>
      {read && <Corrections key={JSON.stringify(read.read)} shown={read} onShown={setRead} />}
    </Section>
  );
}

interface OwnersChosenProps extends Pick<ChecksOfOwner, 'owners'> {
  /** The names of those who get no sheet. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

function OwnersChosen({ owners, left, onLeft }: OwnersChosenProps) {
  const styles = useStyles();
  const words = useWords().review;
  const figures = useFigures();
  const text = words.sheets;
  const count = owners.length - owners.filter(({ name }) => left.has(name)).length;
  const choose = (name: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(name);
    else next.add(name);
    onLeft(next);
  };
  return (
    <Fold summary={`${text.whose}: ${text.chosen(figures.count(count), figures.count(owners.length))}`}>
      <fieldset className={styles.owners} aria-label={text.whose}>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onLeft(new Set())}>
            {text.all}
          </Button>
          <Button size="small" onClick={() => onLeft(new Set(owners.map(({ name }) => name)))}>
            {text.nobody}
          </Button>
        </div>
        {owners.map(({ name, toCheck }) => (
          <div key={name} className={styles.owner}>
            <Checkbox
              label={words.ownerOption(name === '' ? words.noOwner : name, figures.count(toCheck))}
              checked={!left.has(name)}
              onChange={(_, { checked }) => choose(name, checked)}
            />
          </div>
        ))}
      </fieldset>
    </Fold>
  );
}

function MostRows({ most, onMost }: { readonly most: number; readonly onMost: (most: number) => void }) {
  const words = useWords().review;
  const isFine = (typed: string) =>
    /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostRows;
  return (
    <FigureField
      key={most}
      label={words.sheets.most}
      entry={String(most)}
      wrong={(typed) => (isFine(typed) ? null : words.sheets.mostWrong(String(mostRows)))}
      onCommit={(typed) => onMost(Number(typed))}
    />
  );
}
