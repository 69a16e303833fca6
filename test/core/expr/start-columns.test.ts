import type { NumberNode, TextNode, TruthNode } from '../../../core/expr/node';
import { startColumns, type OpenColumn } from '../../../core/expr/start-columns';

const rows = 5;

const truth = (): TruthNode => ({ kind: 'truth', fill: () => new Uint8Array(rows) });
const number = (): NumberNode => ({ kind: 'number', fill: () => new Float64Array(rows) });
const text = (places: number): TextNode => ({
  kind: 'text',
  values: Array.from({ length: places }, (_, place) => (place === 0 ? null : `text ${place}`)),
  fill: () => new Uint16Array(rows),
});

const arrayOf = (column: OpenColumn) => (column.kind === 'text' ? column.codes : column.values);

describe('columns in one block', () => {
  test('each has a place of its own, whatever the order of their widths', () => {
    const nodes = [truth(), text(256), number(), text(257), truth(), number()];
    const columns = startColumns(nodes, rows);
    nodes.forEach((node, at) => arrayOf(columns.get(node)!).fill(at + 1));
    expect(nodes.map((node) => [...arrayOf(columns.get(node)!)])).toEqual(
      nodes.map((_, at) => Array.from({ length: rows }, () => at + 1)),
    );
  });

  test.each([
    ['a number', number(), Float64Array],
    ['truth', truth(), Uint8Array],
    ['places that a byte can name', text(256), Uint8Array],
    ['one place more', text(257), Uint16Array],
  ])('%s takes no more than it needs', (_, node, type) => {
    expect(arrayOf(startColumns([truth(), node], rows).get(node)!)).toBeInstanceOf(type);
  });

  test('a node that is asked twice has one column', () => {
    const node = number();
    expect(startColumns([node, node], rows).size).toBe(1);
  });

  test('without rows columns are empty', () => {
    const node = text(3);
    expect(arrayOf(startColumns([node], 0).get(node)!)).toHaveLength(0);
  });
});
