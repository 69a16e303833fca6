import type { FieldMapping } from '../accounts/field';
import { fold } from '../expr/fold';
import type { ImportSource, SourceColumn } from '../values/import-source';
import type { ImportColumn } from './pair-columns';

/** The share of a source's headers that an import must have to be of it. */
const leastHeaders = 0.8;

/**
 * The source that an import is of, by its headers: the one of which it has the most, four fifths of them at least.
 * @param headers those of the import
 */
export function sourceOfHeaders(
  sources: readonly ImportSource[],
  headers: readonly string[],
): ImportSource | undefined {
  const there = new Set(headers.map(fold));
  const told = sources.map((source) => {
    const count = source.columns.filter(({ header }) => there.has(fold(header))).length;
    return { source, count, share: count / Math.max(1, source.columns.length) };
  });
  return told
    .filter(({ share, source }) => share >= leastHeaders && source.key.every((key) => there.has(fold(key))))
    .sort((one, other) => other.count - one.count)[0]?.source;
}

/**
 * What is remembered of an import, so that the next one of the same source is read the same way.
 * @param fields how the columns of the accounts are read
 */
export function rememberedSource(
  name: string,
  columns: readonly ImportColumn[],
  key: readonly string[],
  fields: readonly FieldMapping[],
): ImportSource {
  const fieldOf = ({ to, field }: ImportColumn) =>
    fields.find(({ header }) => to !== null && fold(header) === fold(to))?.field ?? field;
  return {
    name,
    columns: columns.flatMap((column): SourceColumn[] => {
      const { header, to, road } = column;
      const field = fieldOf(column);
      if (to === null) return road === 'left out' ? [{ header, field: null }] : [];
      return field === null ? [] : [{ header, field }];
    }),
    key: key.filter((header) => columns.some((each) => fold(each.header) === fold(header) && fieldOf(each))),
  };
}

/** The sources with one more, which takes the place of that of its name. */
export function withSource(sources: readonly ImportSource[], source: ImportSource): readonly ImportSource[] {
  const others = sources.filter(({ name }) => fold(name) !== fold(source.name));
  return others.length === sources.length
    ? [...sources, source]
    : sources.map((each) => (fold(each.name) === fold(source.name) ? source : each));
}
