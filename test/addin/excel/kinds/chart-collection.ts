import { refuseWhereProtected } from '../book/protect';
import { nextId, type Book } from '../book/book';
import type { Chart } from '../book/chart';
import { newChart, seriesFrom } from '../book/new-chart';
import type { Sheet } from '../book/sheet';
import { refuse } from '../refusal';
import { defineKind, isLiveOf, live } from './kind';
import { chartType } from './chart-type';
import { oneOf } from './settable';

declare module './kind' {
  interface Selves {
    ChartCollection: Sheet;
  }
}

function findChart({ natives }: Sheet, key: unknown): Chart | undefined {
  const name = String(key).toLowerCase();
  return natives.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === name);
}

function addChart(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], book: Book): Chart {
  if (!isLiveOf('Range', source)) return refuse('InvalidArgument');
  refuseWhereProtected(sheet, 'allowEditObjects');
  const number = nextId(book);
  const by = oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto');
  const kind = chartType(type);
  const chart = newChart(
    { id: `{CHART-${number}}`, name: `Chart ${number}`, sheet, chartType: kind },
    seriesFrom(source.self, by, kind),
  );
  sheet.natives.charts.push(chart);
  return chart;
}

export const chartCollectionKind = defineKind({
  name: 'ChartCollection',
  properties: { count: { get: ({ natives }) => natives.charts.length } },
  items: ({ natives }) => natives.charts.map((chart) => live('Chart', chart)),
  item: (sheet, key) => live('Chart', findChart(sheet, key) ?? refuse('ItemNotFound')),
  methods: {
    add: (sheet, given, { book }) => live('Chart', addChart(sheet, given, book)),
    getCount: ({ natives }) => natives.charts.length,
    getItemAt: ({ natives }, [index]) =>
      live('Chart', natives.charts[Number(index)] ?? refuse('InvalidArgument')),
    getItemOrNullObject(sheet, [key]) {
      const chart = findChart(sheet, key);
      return chart ? live('Chart', chart) : null;
    },
  },
});
