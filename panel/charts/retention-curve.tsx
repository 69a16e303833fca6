import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import type { RetentionCurveProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import { Picture } from './picture';
import { pathOf, plotBox } from './plot-box';
import { retentionTable } from './retention-table';
import { scaleOver, ticksOf } from './scale';
import { XyAxes } from './xy-axes';

const marks = [0, 0.25, 0.5, 0.75, 1];
const plotHeight = 140;

/** How many of the first year's customers are left, as seen and as the model goes on. */
export function RetentionCurve({ observed, fitted, band, compared, ...texts }: RetentionCurveProps) {
  const styles = useChartStyles();
  const figures = useFigures();
  const words = useWords().charts.retention;
  const last = Math.max(
    1,
    fitted.length - 1,
    (compared?.shares.length ?? 1) - 1,
    ...observed.map(({ year }) => year),
  );
  const far = fitted.length - 1;
  const summary =
    texts.summary ?? (far > 0 ? words.summary(figures.share(fitted[far]!), figures.count(far)) : texts.title);
  const table = retentionTable(
    { observed, fitted, ...(band && { band }), ...(compared && { compared }) },
    figures,
    words,
  );
  return (
    <ChartFrame {...texts} tables={[table]}>
      {(width) => {
        const box = plotBox(width, plotHeight, marks.map(figures.share));
        const x = scaleOver('linear', [0, last], [box.left, box.right - 6]);
        const y = scaleOver('linear', [0, 1], [box.bottom, box.top]);
        const curve = (shares: readonly number[]) =>
          pathOf(shares.map((share, year) => [x.place(year), y.place(share)] as const));
        return (
          <>
            <Picture width={width} height={box.height} label={summary}>
              <XyAxes
                box={box}
                x={x}
                y={y}
                xTicks={ticksOf({ kind: 'linear', from: 0, to: last }, 11).filter(Number.isInteger)}
                yTicks={marks}
                writeX={figures.count}
                writeY={figures.share}
                xName={words.year}
                yName={words.left}
              />
              {band && (
                <path
                  className={styles.band}
                  d={`${pathOf([
                    ...band.map(({ high }, year) => [x.place(year), y.place(high)] as const),
                    ...band.map(({ low }, year) => [x.place(year), y.place(low)] as const).reverse(),
                  ])}Z`}
                />
              )}
              {compared && <path className={styles.otherCurve} d={curve(compared.shares)} />}
              <path className={styles.curve} d={curve(fitted)} />
              {observed.map(({ year, share }, at) => (
                <circle key={at} className={styles.dot} cx={x.place(year)} cy={y.place(share)} r={4} />
              ))}
            </Picture>
            <ChartKey
              entries={[
                ...(observed.length > 0 ? [{ look: 'dot' as const, name: words.observed }] : []),
                { look: 'curve', name: words.fitted },
                ...(compared ? [{ look: 'otherCurve' as const, name: compared.name }] : []),
              ]}
            />
          </>
        );
      }}
    </ChartFrame>
  );
}
