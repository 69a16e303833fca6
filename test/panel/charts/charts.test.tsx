/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { Bars } from '../../../panel/charts/bars';
import { Calibration } from '../../../panel/charts/calibration';
import { FillBar } from '../../../panel/charts/fill-bar';
import { Funnel } from '../../../panel/charts/funnel';
import { Histogram } from '../../../panel/charts/histogram';
import { LiftChart } from '../../../panel/charts/lift-chart';
import { Lorenz } from '../../../panel/charts/lorenz';
import { RetentionCurve } from '../../../panel/charts/retention-curve';
import { RoadScatter } from '../../../panel/charts/road-scatter';
import { figuresFor } from '../../../panel/figures';
import { FiguresContext } from '../../../panel/words/use-figures';
import { loadEnglish } from '../../../panel/words/languages';

beforeAll(loadEnglish);

const histogram = (
  <Histogram
    title="Fit scores"
    bins={[
      { from: 0, to: 50, count: 1200 },
      { from: 50, to: 100, count: 3400 },
    ]}
    classes={[{ name: 'Good', from: 50 }]}
  />
);
const funnel = (
  <Funnel
    title="Market"
    whole={5000}
    layers={[
      { name: 'TAM', confirmed: 3000, possible: 3500 },
      { name: 'SOM', confirmed: 250, possible: 250 },
    ]}
  />
);
const lorenz = (
  <Lorenz
    title="Value"
    points={[
      { accounts: 0, value: 0 },
      { accounts: 0.8, value: 0.2 },
      { accounts: 1, value: 1 },
    ]}
    gini={0.6}
    marker={{ top: 0.2, holds: 0.8 }}
  />
);
const road = (
  <RoadScatter
    title="ROAD"
    spend={[0, 2000, 5000, NaN]}
    whitespace={[900, 10, 800, 5]}
    thresholds={{ spend: 1000, whitespace: 500 }}
    currency="USD"
  />
);
const retention = (
  <RetentionCurve
    title="Retention"
    observed={[{ year: 1, share: 0.8, count: 412 }]}
    fitted={[1, 0.81, 0.7]}
    band={[
      { low: 1, high: 1 },
      { low: 0.78, high: 0.84 },
      { low: 0.65, high: 0.75 },
    ]}
    compared={{ name: 'Last year', shares: [1, 0.75] }}
  />
);
const lift = (
  <LiftChart
    title="Lift"
    tenths={[
      { tenth: 1, lift: 3.5, count: 120, won: 42 },
      { tenth: 2, lift: 0.5, count: 120, won: 6 },
    ]}
  />
);
const calibration = (
  <Calibration
    title="Calibration"
    points={[
      { predicted: 0.1, observed: 0.12, low: 0.08, high: 0.18, count: 200 },
      { predicted: 0.5, observed: 0.3, low: 0.2, high: 0.4, count: 200 },
    ]}
  />
);

async function tableOf(chart: ReactElement): Promise<readonly (readonly (string | null)[])[]> {
  render(chart);
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

describe('a chart', () => {
  test.each([
    ['Fit scores', histogram, 'Accounts: 4,600, from 0 to 100; most lie from 50 to 100.'],
    ['Market', funnel, 'TAM 3,000 to 3,500 (60% to 70%) and SOM 250 (5%).'],
    [
      'Value',
      lorenz,
      'The largest 20% of the accounts hold 80% of the value; Gini 0.6, where 0 is all equal.',
    ],
    ['ROAD', road, 'Accounts by spend and whitespace: Retain 1, Opportunistic 0, Acquire 1, and Develop 1.'],
    ['Retention', retention, 'After 2 years 70% of customers are left.'],
    ['Lift', lift, 'The likeliest tenth of the accounts wins 3.5 times as often as all together.'],
    [
      'Calibration',
      calibration,
      'In 1 of 2 groups the accounts won as often as expected, within what chance allows.',
    ],
  ])('%s has its title and is read out as one sentence', (title, chart, sentence) => {
    render(chart);
    const figure = screen.getByRole('figure', { name: title });
    expect(within(figure).getByRole('img').getAttribute('aria-label')).toBe(sentence);
    expect(within(figure).queryByRole('table')).toBeNull();
  });

  test('says what it is told to say instead', () => {
    render(<Funnel title="Market" summary="A market of nothing." layers={[]} isTitleHidden />);
    expect(screen.getByRole('img', { name: 'A market of nothing.' })).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'Market' })).toBeTruthy();
  });

  test('hides its table again', async () => {
    await tableOf(lift);
    await userEvent.click(screen.getByRole('button', { name: 'Hide table', expanded: true }));
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the table of a chart', () => {
  test.each([
    [
      'a histogram',
      histogram,
      [
        ['From', 'To', 'Segment', 'Accounts'],
        ['0', '50', '', '1,200'],
        ['50', '100', 'Good', '3,400'],
      ],
    ],
    [
      'a funnel',
      funnel,
      [
        ['Layer', 'Confirmed', 'Possible', 'Share'],
        ['TAM', '3,000', '3,500', '60% to 70%'],
        ['SOM', '250', '250', '5%'],
      ],
    ],
    [
      'a Lorenz curve',
      lorenz,
      [
        ['Accounts, smallest first', 'Value'],
        ['0%', '0%'],
        ['80%', '20%'],
        ['100%', '100%'],
      ],
    ],
    [
      'a ROAD',
      road,
      [
        ['Quadrant', 'Accounts', 'Spend a year', 'Whitespace a year'],
        ['Retain', '1', '$2K', '$10'],
        ['Opportunistic', '0', '$0', '$0'],
        ['Acquire', '1', '$0', '$900'],
        ['Develop', '1', '$5K', '$800'],
        ['Not known', '1', '', ''],
      ],
    ],
    [
      'a retention curve',
      retention,
      [
        ['Year', 'Seen', 'Followed', 'Fitted', 'Likely', 'Last year'],
        ['0', '', '', '100%', '100% to 100%', '100%'],
        ['1', '80%', '412', '81%', '78% to 84%', '75%'],
        ['2', '', '', '70%', '65% to 75%', ''],
      ],
    ],
    [
      'a lift chart',
      lift,
      [
        ['Tenth', 'Accounts', 'Won', 'Lift'],
        ['1', '120', '42', '3.5×'],
        ['2', '120', '6', '0.5×'],
      ],
    ],
    [
      'a calibration',
      calibration,
      [
        ['Expected to win', 'Won', 'At least', 'At most', 'Accounts'],
        ['10%', '12%', '8%', '18%', '200'],
        ['50%', '30%', '20%', '40%', '200'],
      ],
    ],
  ])('of %s has the figures of its picture', async (_, chart, rows) => {
    expect(await tableOf(chart)).toEqual(rows);
  });

  test('is written in the locale of the workbook', async () => {
    const german = <FiguresContext value={figuresFor('de-DE')}>{histogram}</FiguresContext>;
    expect((await tableOf(german)).at(-1)).toEqual(['50', '100', 'Good', '3.400']);
  });
});

describe('a ROAD of very many accounts', () => {
  test('draws some of them and says so, and counts all', async () => {
    const all = 4000;
    const spend = Float64Array.from({ length: all }, (_, at) => at + 1);
    const { container } = render(
      <RoadScatter
        title="ROAD"
        spend={spend}
        whitespace={spend}
        thresholds={{ spend: 1001, whitespace: 1001 }}
        currency="USD"
      />,
    );
    expect(screen.getByText('1,500 of 4,000 accounts are drawn.')).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Develop 3,000');
    const drawn = [...container.querySelectorAll('path')].map(
      (path) => (path.getAttribute('d') ?? '').match(/h0/g)?.length ?? 0,
    );
    expect(drawn.reduce((sum, count) => sum + count)).toBe(1500);
  });
});

describe('bars', () => {
  test('are a table of names and figures', () => {
    render(
      <Bars
        title="Segments"
        nameHeading="Segment"
        valueHeading="Value"
        quantity={{ kind: 'money', currency: 'USD' }}
        bars={[
          { name: 'Enterprise', value: 1_250_000, share: 0.8, detail: '52 accounts' },
          { name: 'Small', value: null, share: null },
        ]}
      />,
    );
    const rows = within(screen.getByRole('table', { name: 'Segments' })).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Segment', 'Value', 'Share'],
      ['Enterprise52 accounts', '$1.25M', '80%'],
      ['Small', '', ''],
    ]);
  });
});

describe('a bar of data quality', () => {
  test('says what is filled, unreadable and blank', () => {
    render(<FillBar name="Revenue" filled={0.72} unreadable={0.055} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Revenue: 72% filled, 5.5% unreadable, 22.5% blank',
    );
  });
});
