import { applicationKind } from './kinds/application';
import { rangeKind } from './kinds/range';
import { workbookKind } from './kinds/workbook';
import { worksheetKind } from './kinds/worksheet';
import { worksheetCollectionKind } from './kinds/worksheet-collection';
import type { Kind, KindName } from './kinds/kind';

/** Every class of Office.js that the workbook in memory knows: one line each. */
const kinds = [applicationKind, rangeKind, workbookKind, worksheetCollectionKind, worksheetKind];

const byName = new Map<KindName, unknown>(kinds.map((kind) => [kind.name, kind]));

export function kindOf<Name extends KindName>(name: Name): Kind<Name> {
  const kind = byName.get(name);
  if (kind === undefined) throw new Error(`the workbook in memory does not know ${name}: add it to kinds.ts`);
  return kind as Kind<Name>;
}
