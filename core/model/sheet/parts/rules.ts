import type { Rule } from '../../../expr/condition';
import type { Part, WrittenRow } from '../part';
import { readNote, readRegions, remember, type SheetReader } from '../sheet-reader';
import type { SheetItem } from '../sheet-item';
import { readWhen, writeWhen } from '../when-cells';

/** One item as a rule, at `path` of the model. */
export function readRule(item: SheetItem, path: string, reader: SheetReader): Rule {
  const [first] = item.rows;
  const regions = readRegions(first);
  remember(reader, path, first, 'item');
  remember(reader, `${path}.regions`, first, 'region');
  return {
    name: item.name,
    when: readWhen(reader, item.rows, `${path}.when`),
    ...(regions ? { regions } : {}),
    ...readNote(first),
  };
}

/** The rows of one rule. */
export function writeRule(part: string, rule: Rule): WrittenRow[] {
  return writeWhen(part, rule.name, rule.when, { note: rule.note, regions: rule.regions });
}

function rulesPart(name: string, key: 'exclusions' | 'regions' | 'named'): Part {
  return {
    name,
    read: (items, reader) => ({
      [key]: items.map((item, index) => readRule(item, `${key}[${index}]`, reader)),
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
