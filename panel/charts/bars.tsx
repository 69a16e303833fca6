import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { barSpans } from './bar-spans';
import { ChartFrame } from './chart-frame';
import type { BarsProps } from './chart-props';
import { classStrength } from './class-pieces';
import { ShareBars } from './share-bars';
import { useQuantity } from './use-quantity';

/** Names with a figure and a bar each: the picture is the table. Bars below 0 go to the left of those above. */
export function Bars({
  bars,
  quantity,
  nameHeading,
  valueHeading,
  whole,
  classCount = 1,
  ...texts
}: BarsProps) {
  const figures = useFigures();
  const words = useWords().charts;
  const { label } = useQuantity(quantity);
  const spans = barSpans(bars, whole);
  const hasPossible = bars.some(({ possible }) => possible !== undefined);
  const hasShare = bars.some(({ share }) => typeof share === 'number');
  const written = (figure: number | null | undefined) => (typeof figure === 'number' ? label(figure) : '');
  return (
    <ChartFrame {...texts} tables={[]}>
      {() => (
        <ShareBars
          caption={texts.summary ?? texts.title}
          headings={[
            nameHeading,
            valueHeading,
            ...(hasPossible ? [words.possible] : []),
            ...(hasShare ? [words.share] : []),
          ]}
          bars={bars.map(({ name, value, possible, share, detail, classAt }, at) => ({
            name,
            ...spans[at]!,
            ...(detail !== undefined && { detail }),
            ...(classAt !== undefined && { strength: classStrength(classAt, classCount) }),
            figures: [
              written(value),
              ...(hasPossible ? [written(possible ?? value)] : []),
              ...(hasShare ? [typeof share === 'number' ? figures.share(share) : ''] : []),
            ],
          }))}
        />
      )}
    </ChartFrame>
  );
}
