import type { Rule } from '../../../expr/condition';
import type { Part, WrittenRow } from '../part';
import { readNote, readRegions, remember, type SheetReader } from '../sheet-reader';
import { sameText } from '../../../expr/fold';
import { splitItems, type SheetItem } from '../sheet-item';
import { cellText } from '../sheet-row';
import { readWhen, writeWhen } from '../when-cells';

/** Rules of one name that hold in regions of their own are rules apart: a row that names other regions begins one. */
export const regionalItems = (items: readonly SheetItem[]): SheetItem[] =>
  splitItems(items, (row, { rows: [first] }) => {
    const regions = cellText(row.cells.region);
    return regions !== '' && !sameText(regions, cellText(first.cells.region));
  });

/** One item as a rule, at `path` of the model; `limited` where its rows may name the regions it holds in. */
export function readRule(item: SheetItem, path: string, reader: SheetReader, limited: boolean): Rule {
  const [first] = item.rows;
  const regions = limited ? readRegions(first) : undefined;
  remember(reader, path, first, 'item');
  remember(reader, `${path}.regions`, first, 'region');
  return {
    name: item.name,
    when: readWhen(reader, item, `${path}.when`, limited ? ['region'] : []),
    ...(regions ? { regions } : {}),
    ...readNote(first),
  };
}

/** The rows of one rule. */
export function writeRule(part: string, rule: Rule): WrittenRow[] {
  return writeWhen(part, rule.name, rule.when, { note: rule.note, regions: rule.regions });
}

function rulesPart(name: string, key: 'exclusions' | 'regions' | 'named'): Part {
  const limited = key === 'named';
  return {
    name,
    read: (items, reader) => ({
      [key]: (limited ? regionalItems(items) : items).map((item, index) =>
        readRule(item, `${key}[${index}]`, reader, limited),
      ),
    }),
    write: (model) => model[key].flatMap((rule) => writeRule(name, rule)),
  };
}

/** Who is not a customer to be: the first exclusion that holds names the reason. */
export const excludePart = rulesPart('exclude', 'exclusions');
/** Regions, first match wins. */
export const regionPart = rulesPart('region', 'regions');
/** Accounts that are put into a segment by name. */
export const namedPart = rulesPart('named', 'named');
