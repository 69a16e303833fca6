import { makeStyles, tokens } from '@fluentui/react-components';
import type { RegionShift } from '#core';
import { Text } from '../controls/text';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { TitledPart } from './titled-part';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '24px' },
  item: { padding: '2px 0', overflowWrap: 'anywhere' },
  line: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface PhaseInListProps {
  readonly regions: readonly RegionShift[];
  readonly currency: string;
}

/** The order in which regions would follow, and what that goes by. */
export function PhaseInList({ regions, currency }: PhaseInListProps) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const figures = useFigures();
  const [first] = regions;
  // Of a single region there is nothing to put in order.
  if (!first || regions.length < 2) return null;
  return (
    <TitledPart title={text.phaseIn}>
      <Text size={200}>{text.phaseInNote[first.by]}</Text>
      <ol className={styles.list}>
        {regions.map(({ region, accounts, all, pipeline, allPipeline, owners }) => (
          <li key={region} className={styles.item}>
            {region}
            <span className={styles.line}>
              {[
                text.region(figures.count(accounts), figures.count(all), figures.share(accounts / all)),
                ...(pipeline === null || !allPipeline
                  ? []
                  : [
                      text.regionPipeline(
                        figures.shortMoney(pipeline, currency),
                        figures.share(pipeline / allPipeline),
                      ),
                    ]),
                ...(owners === null ? [] : [text.cause.owners(figures.count(owners))]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </TitledPart>
  );
}
