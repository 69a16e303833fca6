import { fold, sameText } from '../../expr/fold';
import type { ImportSource } from '../../values/import-source';
import { defineProblem, type Problem } from '../../values/problem';
import type { Model } from '../model';
import { at } from './checker';

const sourceTwice = defineProblem('source-twice', 'the source "{value}" stands here a second time');
const sourceHeader = defineProblem('source-header', 'the header of a column of the import is missing here');
const sourceField = defineProblem(
  'source-field',
  'the field that "{header}" fills is missing here; write "leave out" in the column test if it fills none',
);
const sourceHeaderTwice = defineProblem(
  'source-header-twice',
  'the column "{value}" of this source stands here a second time',
);
const sourceKey = defineProblem(
  'source-key',
  '"{value}" is no column of this source that fills a field; its columns are {known}',
);

function checkSource({ columns, key }: ImportSource, path: string): Problem[] {
  const known = columns.filter(({ field }) => field !== null).map(({ header }) => header);
  const twice = (headers: readonly string[], header: string, index: number) =>
    headers.slice(0, index).some((earlier) => sameText(earlier, header));
  return [
    ...columns.flatMap(({ header, field }, index): Problem[] => {
      const place = `${path}.columns[${index}]`;
      if (fold(header) === '') return [at(sourceHeader, `${place}.header`)];
      if (field !== null && fold(field) === '') return [at(sourceField, `${place}.field`, { header })];
      const headers = columns.map((column) => column.header);
      return twice(headers, header, index)
        ? [at(sourceHeaderTwice, `${place}.header`, { value: header })]
        : [];
    }),
    ...key.flatMap((value, index): Problem[] => {
      const place = `${path}.key[${index}]`;
      if (twice(key, value, index)) return [at(sourceHeaderTwice, place, { value })];
      return known.some((header) => sameText(header, value))
        ? []
        : [at(sourceKey, place, { value, known: known.map((header) => `"${header}"`).join(', ') })];
    }),
  ];
}

/** Each source is named once, and each of its columns; its key is of its columns. */
export const checkSources = ({ sources = [] }: Model): readonly Problem[] =>
  sources.flatMap((source, index) => [
    ...(sources.slice(0, index).some(({ name }) => sameText(name, source.name))
      ? [at(sourceTwice, `sources[${index}].name`, { value: source.name })]
      : []),
    ...checkSource(source, `sources[${index}]`),
  ]);
