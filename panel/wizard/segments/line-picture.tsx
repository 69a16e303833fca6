import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { modelLines, moveModelLines } from '#core';
import { LineHistogram } from '../../charts/line-histogram';
import { Text } from '../../controls/text';
import type { SpreadSeen } from '../../engine/questions/yardstick-spread';
import { useFieldName } from '../../fields/use-field-name';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { SegmentHolding } from './segment-preview';
import type { SegmentEdits } from './use-segment-edits';
import { quantityOf } from './yardstick-of';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface LinePictureProps {
  readonly model: Model;
  readonly spread: SpreadSeen;
  readonly holdings: readonly SegmentHolding[] | null;
  readonly edits: SegmentEdits;
}

/** The lines that stand on a logarithm, highest first. */
const drawnLines = (model: Model) => modelLines(model).filter(({ from }) => from > 0);

/** The accounts by the yardstick, under the lines that part them into segments. */
export function LinePicture({ model, spread, holdings, edits }: LinePictureProps) {
  const styles = useStyles();
  const figures = useFigures();
  const { picture } = useWords().segments;
  const { yardstick, bins, missing } = spread;
  const name = useFieldName()(yardstick);
  if (bins.length === 0) return <Text className={styles.note}>{picture.none(name)}</Text>;
  const lines = drawnLines(model);
  const detailOf = (segments: readonly string[]) => {
    const held = holdings?.find(({ segment }) => segment === segments[0]);
    return held && picture.detail(figures.count(held.accounts), figures.share(held.share ?? 0));
  };
  const move = (index: number, to: number) =>
    edits.moving(lines[index]?.segments.join('\n') ?? '', (before) => {
      const line = drawnLines(before)[index];
      return line ? moveModelLines(before, [{ line, to }]) : before;
    });
  return (
    <div>
      <LineHistogram
        title={picture.title(name)}
        note={lines.length > 0 ? picture.note : picture.noLines}
        bins={bins}
        scale="log"
        quantity={quantityOf(model, yardstick)}
        axis={name}
        below={model.rest}
        lines={lines.map(({ segments, from }) => {
          const detail = detailOf(segments);
          return { name: figures.list(segments), at: from, ...(detail !== undefined && { detail }) };
        })}
        onMove={move}
      />
      {missing > 0 && <Text className={styles.note}>{picture.missing(figures.count(missing), name)}</Text>}
    </div>
  );
}
