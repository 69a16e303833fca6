import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import type { FunnelLayer, FunnelProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import { Picture } from './picture';
import { textWidth } from './text-width';
import { useQuantity } from './use-quantity';

const layerHeight = 52;
const barTop = 20;
const barHeight = 22;
const wordGap = 6;
/** A layer that holds anything is seen. */
const leastShare = 0.006;

const useStyles = makeStyles({
  bar: {
    transformBox: 'fill-box',
    transformOrigin: 'center',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
});

/** The market from all of it to what can be won: a bar a layer, what is confirmed in full colour and what is possible around it. */
export function Funnel({ layers, whole, quantity, ...texts }: FunnelProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  const figures = useFigures();
  const words = useWords().charts;
  const { label, full } = useQuantity(quantity);
  const all = whole ?? Math.max(0, ...layers.map(({ possible }) => possible));
  const shareOf = (figure: number) => (all > 0 ? figure / all : 0);
  const range = (
    { confirmed, possible }: FunnelLayer,
    write: (figure: number) => string,
    inWords = words.funnel.range,
  ) => {
    const [low, high] = [write(confirmed), write(possible)];
    return low === high ? low : inWords(low, high);
  };
  const summary =
    texts.summary ??
    words.funnel.summary(
      figures.list(
        layers.map((layer) =>
          words.funnel.layerSummary(layer.name, range(layer, full), range(layer, shareText)),
        ),
      ),
    );
  function shareText(figure: number): string {
    return figures.share(shareOf(figure));
  }
  const table = {
    headings: [words.funnel.layer, words.confirmed, words.possible, words.share],
    rows: layers.map((layer) => [
      layer.name,
      full(layer.confirmed),
      full(layer.possible),
      range(layer, shareText),
    ]),
  };
  const isOpen = layers.some(({ confirmed, possible }) => possible > confirmed);
  return (
    <ChartFrame {...texts} tables={[table]}>
      {(width) => (
        <>
          <Picture width={width} height={Math.max(1, layers.length * layerHeight - 6)} label={summary}>
            {layers.map((layer, at) => {
              const top = at * layerHeight;
              const bar = { width, height: barHeight, y: top + barTop };
              const figure = range(layer, label, words.funnel.shortRange);
              const share = range(layer, shareText, words.funnel.shortRange);
              const room = width - textWidth(`${layer.name}${figure}`) * 1.1 - 2 * wordGap;
              const hasShare = textWidth(share) + wordGap <= room;
              const taken = hasShare ? textWidth(share) + wordGap : 0;
              const hasDetail = taken + textWidth(layer.detail ?? '') + wordGap <= room;
              const scaled = (each: number) => ({
                transform: `scaleX(${each > 0 ? Math.min(1, Math.max(leastShare, shareOf(each))) : 0})`,
              });
              return (
                <g key={layer.name}>
                  <text x={0} y={top + 13}>
                    <tspan className={shared.strong}>{layer.name}</tspan>
                    <tspan className={shared.text} dx={wordGap}>
                      {hasDetail && layer.detail}
                    </tspan>
                  </text>
                  <text className={shared.text} x={width} y={top + 13} textAnchor="end">
                    <tspan className={shared.strong}>{figure}</tspan>
                    {hasShare && <tspan dx={wordGap}>{share}</tspan>}
                  </text>
                  <rect className={shared.track} {...bar} />
                  <rect
                    className={mergeClasses(styles.bar, shared.possible)}
                    {...bar}
                    style={scaled(layer.possible)}
                  />
                  <rect
                    className={mergeClasses(styles.bar, shared.mark)}
                    {...bar}
                    style={scaled(layer.confirmed)}
                  />
                </g>
              );
            })}
          </Picture>
          {isOpen && (
            <ChartKey
              entries={[
                { look: 'mark', name: words.confirmed },
                { look: 'possible', name: words.possible },
              ]}
            />
          )}
        </>
      )}
    </ChartFrame>
  );
}
