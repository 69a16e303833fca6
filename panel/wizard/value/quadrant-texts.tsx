import { makeStyles, tokens } from '@fluentui/react-components';
import type { Road, RoadRow } from '#core';
import { quadrantNames } from '#core';
import { Text } from '../../controls/text';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { FigureField } from '../../fields/figure-field';
import { withQuadrant } from './road-edits';
import { useValueEdits } from './use-value-edits';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  quadrant: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: '8px',
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
});

export interface QuadrantTextsProps {
  readonly road: Road;
  readonly rows: readonly RoadRow[];
}

/** What each quadrant holds, who looks after it, and how. */
export function QuadrantTexts({ road, rows }: QuadrantTextsProps) {
  const styles = useStyles();
  const text = useWords().value.road;
  const { count, share } = useFigures();
  const edit = useValueEdits();
  return (
    <div>
      <Text weight="semibold">{text.quadrants}</Text>
      <ul className={styles.list}>
        {quadrantNames.map((name) => {
          const row = rows.find(({ quadrant }) => quadrant === name);
          const said = road.quadrants.find((quadrant) => quadrant.name === name);
          return (
            <li key={name} className={styles.quadrant}>
              <div className={styles.head}>
                <Text weight="semibold">{name}</Text>
                <Text role="status">{row ? text.holds(count(row.accounts), share(row.share ?? 0)) : ''}</Text>
              </div>
              <FigureField
                label={text.roleShort}
                spoken={text.role(name)}
                entry={said?.role ?? ''}
                wrong={() => null}
                onCommit={(role) =>
                  edit('quadrants', (before) => withQuadrant(before, name, { role }), `role ${name}`)
                }
              />
              <FigureField
                label={text.coverageShort}
                spoken={text.coverage(name)}
                entry={said?.coverage ?? ''}
                wrong={() => null}
                onCommit={(coverage) =>
                  edit('quadrants', (before) => withQuadrant(before, name, { coverage }), `coverage ${name}`)
                }
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
