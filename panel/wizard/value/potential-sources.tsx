import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, PotentialSource, Problem } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { useWords } from '../../words/use-words';
import { useFigures } from '../../words/use-figures';
import { moved, sourceFields, withSources } from './potential-edits';
import { SourceFields } from './source-fields';
import { useValueEdits } from './use-value-edits';

const useStyles = makeStyles({
  sources: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  source: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  add: { alignSelf: 'flex-start' },
});

export interface PotentialSourcesProps {
  readonly model: Model;
  readonly problems: readonly Problem[];
}

/** The sources of potential in the order in which they are asked. */
export function PotentialSources({ model, problems }: PotentialSourcesProps) {
  const styles = useStyles();
  const text = useWords().value.potential;
  const { symbols } = useWords().value;
  const { count } = useFigures();
  const edit = useValueEdits();
  const sources = model.potential ?? [];
  const change = (
    change: (sources: readonly PotentialSource[]) => readonly PotentialSource[],
    thing: string,
  ) => edit('sources', (before) => withSources(before, change), `sources ${thing}`);
  const add = () => {
    const names = new Set(sources.map(({ name }) => name));
    let number = sources.length + 1;
    while (names.has(text.fresh(count(number)))) number++;
    const name = text.fresh(count(number));
    const [field] = sourceFields(model);
    const source: PotentialSource = field
      ? { name, method: 'column', from: field }
      : { name, method: 'formula', from: '' };
    change((before) => [...before, source], `add ${name}`);
  };
  return (
    <div className={styles.sources}>
      <Text weight="semibold">{text.sources}</Text>
      <ol className={styles.list}>
        {sources.map((source, at) => (
          <li key={at} className={styles.source} aria-label={text.source(count(at + 1))}>
            <SourceFields
              model={model}
              source={source}
              at={at}
              problems={problems}
              onChange={(next, thing) =>
                change(
                  (before) => before.map((each, place) => (place === at ? next : each)),
                  `${thing} ${at}`,
                )
              }
            />
            <div className={styles.buttons}>
              {sources.length > 1 && (
                <>
                  <Button
                    size="small"
                    aria-label={text.up(source.name)}
                    disabled={at === 0}
                    onClick={() => change((before) => moved(before, at, -1), 'order')}
                  >
                    {symbols.up}
                  </Button>
                  <Button
                    size="small"
                    aria-label={text.down(source.name)}
                    disabled={at === sources.length - 1}
                    onClick={() => change((before) => moved(before, at, 1), 'order')}
                  >
                    {symbols.down}
                  </Button>
                </>
              )}
              <Button
                size="small"
                aria-label={text.remove(source.name)}
                onClick={() => change((before) => before.filter((_, place) => place !== at), 'remove')}
              >
                {symbols.remove}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Button className={styles.add} size="small" onClick={add}>
        {text.add}
      </Button>
    </div>
  );
}
