/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ChartLine, LineHistogramProps } from '../../../panel/charts/chart-props';
import { LineHistogram } from '../../../panel/charts/line-histogram';
import { loadEnglish } from '../../../panel/words/languages';

beforeAll(loadEnglish);

const bins = [
  { from: 1, to: 10, count: 400 },
  { from: 10, to: 100, count: 1200 },
  { from: 100, to: 1000, count: 800 },
  { from: 1000, to: 10_000, count: 90 },
];
const segments: readonly ChartLine[] = [
  { name: 'Enterprise', at: 1000, detail: '90 accounts' },
  { name: 'Mid-market', at: 100 },
];

type Call = readonly [index: number, at: number];

function shownLines(options: Partial<LineHistogramProps> = {}) {
  const moves: Call[] = [];
  const ends: Call[] = [];
  function Lines() {
    const [lines, setLines] = useState(options.lines ?? segments);
    return (
      <LineHistogram
        title="Segment lines"
        bins={bins}
        scale="log"
        {...options}
        lines={lines}
        onMove={(index, at) => {
          moves.push([index, at]);
          setLines(lines.map((line, place) => (place === index ? { ...line, at } : line)));
        }}
        onMoveEnd={(index, at) => ends.push([index, at])}
      />
    );
  }
  const { container } = render(<Lines />);
  const line = (name: string) => screen.getByRole('slider', { name });
  return { moves, ends, line, container, user: userEvent.setup() };
}

describe('lines over a histogram', () => {
  test('each is a slider that says its value and how far it may go', () => {
    const { line } = shownLines();
    const enterprise = line('Enterprise');
    expect(enterprise.getAttribute('aria-valuenow')).toBe('1000');
    expect(enterprise.getAttribute('aria-valuemin')).toBe('110');
    expect(enterprise.getAttribute('aria-valuemax')).toBe('10000');
    expect(enterprise.getAttribute('aria-valuetext')).toBe('1,000, 90 accounts');
  });

  test('come in the order of the axis', () => {
    shownLines();
    const names = screen.getAllByRole('slider').map((slider) => slider.getAttribute('aria-label'));
    expect(names).toEqual(['Mid-market', 'Enterprise']);
  });

  test.each([
    ['{ArrowRight}', 1100],
    ['{ArrowUp}', 1100],
    ['{ArrowLeft}', 990],
    ['{ArrowDown}', 990],
    ['{Shift>}{ArrowRight}{/Shift}', 2000],
    ['{Shift>}{ArrowLeft}{/Shift}', 900],
    ['{PageUp}', 2000],
    ['{PageDown}', 900],
    ['{Home}', 110],
    ['{End}', 10_000],
  ])('%s takes a line at 1,000 to %d', async (key, at) => {
    const { moves, ends, line, user } = shownLines();
    line('Enterprise').focus();
    await user.keyboard(key);
    expect(moves).toEqual([[0, at]]);
    expect(ends).toEqual([[0, at]]);
  });

  test('a key that is held moves on and ends once', async () => {
    const { moves, ends, line, user } = shownLines();
    line('Mid-market').focus();
    await user.keyboard('{ArrowRight>3/}');
    expect(moves).toEqual([
      [1, 110],
      [1, 120],
      [1, 130],
    ]);
    expect(ends).toEqual([[1, 130]]);
  });

  test('a line stops at its own bound and does not pass its neighbour', async () => {
    const { moves, line, user } = shownLines({
      lines: [segments[0]!, { name: 'Mid-market', at: 100, min: 95 }],
    });
    line('Mid-market').focus();
    await user.keyboard('{PageDown}{PageDown}{End}{ArrowRight}');
    expect(moves).toEqual([
      [1, 95],
      [1, 990],
    ]);
  });

  test('Tab leaves a line alone', async () => {
    const { moves, line, user } = shownLines();
    line('Mid-market').focus();
    await user.tab();
    expect(document.activeElement).toBe(line('Enterprise'));
    expect(moves).toEqual([]);
  });

  // The axis runs from 1 to 10,000 over 5 to 263 px: 1,000 stands at 198.5 px and 2,000 at 217.9 px.
  test('a drag moves a line by round numbers, and ends once', async () => {
    const { moves, ends, line, user } = shownLines();
    const target = line('Enterprise');
    await user.pointer([
      { keys: '[MouseLeft>]', target, coords: { clientX: 200 } },
      { target, coords: { clientX: 210 } },
      { target, coords: { clientX: 219.4 } },
    ]);
    expect(document.activeElement).toBe(target);
    expect(ends).toEqual([]);
    await user.pointer([{ keys: '[/MouseLeft]' }, { target, coords: { clientX: 100 } }]);
    expect(moves).toEqual([
      [0, 1400],
      [0, 2000],
    ]);
    expect(ends).toEqual([[0, 2000]]);
  });

  test('where two lines can be reached, the nearer one is dragged', async () => {
    const { moves, line, user } = shownLines({
      lines: [
        { name: 'A', at: 1000 },
        { name: 'B', at: 800 },
      ],
    });
    await user.pointer([
      { keys: '[MouseLeft>]', target: line('A'), coords: { clientX: 191 } },
      { target: line('A'), coords: { clientX: 150 } },
      { keys: '[/MouseLeft]' },
    ]);
    expect(moves.map(([index]) => index)).toEqual([1]);
  });

  test('Escape takes a drag back', async () => {
    const { moves, ends, line, user } = shownLines();
    const target = line('Enterprise');
    await user.pointer([
      { keys: '[MouseLeft>]', target, coords: { clientX: 198.5 } },
      { target, coords: { clientX: 217.9 } },
    ]);
    await user.keyboard('{Escape}');
    expect(moves.at(-1)).toEqual([0, 1000]);
    expect(ends).toEqual([[0, 1000]]);
  });

  test('a press far from any line moves none', async () => {
    const { moves, ends, user } = shownLines();
    const target = screen.getByRole('group', { name: 'Lines of Segment lines' });
    await user.pointer([
      { keys: '[MouseLeft>]', target, coords: { clientX: 40 } },
      { target, coords: { clientX: 60 } },
      { keys: '[/MouseLeft]' },
    ]);
    expect([moves, ends]).toEqual([[], []]);
  });

  test('a line at nothing stands at the low end of a logarithm, and can leave it', async () => {
    const { moves, line, user } = shownLines({ lines: [{ name: 'Rest', at: 0 }] });
    line('Rest').focus();
    await user.keyboard('{ArrowRight}');
    expect(moves).toEqual([[0, 1]]);
  });

  test('a step of its own is kept on a linear scale', async () => {
    const { moves, line, user } = shownLines({
      bins: [{ from: 0, to: 100, count: 5 }],
      scale: 'linear',
      step: 5,
      lines: [{ name: 'A', at: 80 }],
    });
    line('A').focus();
    await user.keyboard('{ArrowRight}{PageDown}');
    expect(moves).toEqual([
      [0, 85],
      [0, 35],
    ]);
  });

  test('the table has the lines and the bins with the class they begin in', async () => {
    const { user } = shownLines({ below: 'Rest' });
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const cells = (name: string) =>
      within(screen.getByRole('table', { name }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells('Lines of Segment lines')).toEqual([
      ['Mid-market', '100'],
      ['Enterprise', '1,000'],
    ]);
    expect(cells('Segment lines')).toEqual([
      ['1', '10', 'Rest', '400'],
      ['10', '100', 'Rest', '1,200'],
      ['100', '1,000', 'Mid-market', '800'],
      ['1,000', '10,000', 'Enterprise', '90'],
    ]);
  });

  test('money is written as money', () => {
    const { line } = shownLines({ quantity: { kind: 'money', currency: 'EUR' } });
    expect(line('Mid-market').getAttribute('aria-valuetext')).toBe('€100');
  });

  test('without lines or bins it is an empty axis', () => {
    shownLines({ lines: [], bins: [] });
    expect(screen.queryAllByRole('slider')).toEqual([]);
    expect(screen.getByRole('img', { name: 'Accounts: none to show.' })).toBeTruthy();
  });
});
