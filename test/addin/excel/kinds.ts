import { applicationKind } from './kinds/application';
import { autoFilterKind } from './kinds/auto-filter';
import { filterKind } from './kinds/filter';
import { formatProtectionKind } from './kinds/format-protection';
import { functionResultKind, functionsKind } from './kinds/functions';
import { namedItemKind } from './kinds/named-item';
import { namedItemCollectionKind } from './kinds/named-item-collection';
import { nativeKinds } from './kinds/native-kinds';
import { rangeKind } from './kinds/range';
import { rangeAreasKind, rangeCollectionKind } from './kinds/range-areas';
import { rangeBorderKind } from './kinds/range-border';
import { rangeBorderCollectionKind } from './kinds/range-border-collection';
import { rangeFillKind } from './kinds/range-fill';
import { rangeFontKind } from './kinds/range-font';
import { rangeFormatKind } from './kinds/range-format';
import { settingCollectionKind, settingKind } from './kinds/setting-collection';
import { tableKind } from './kinds/table';
import { tableCollectionKind } from './kinds/table-collection';
import { tableColumnKind } from './kinds/table-column';
import { tableColumnCollectionKind } from './kinds/table-column-collection';
import { tableRowKind } from './kinds/table-row';
import { tableRowCollectionKind } from './kinds/table-row-collection';
import { tableScopedCollectionKind } from './kinds/table-scoped-collection';
import { tableSortKind } from './kinds/table-sort';
import { workbookKind } from './kinds/workbook';
import { workbookProtectionKind } from './kinds/workbook-protection';
import { worksheetKind } from './kinds/worksheet';
import { worksheetCollectionKind } from './kinds/worksheet-collection';
import {
  worksheetCustomPropertyCollectionKind,
  worksheetCustomPropertyKind,
} from './kinds/worksheet-custom-property-collection';
import { worksheetProtectionKind } from './kinds/worksheet-protection';
import type { Kind, KindName } from './kinds/kind';

/** Every class of Office.js that the workbook in memory knows: one line each. */
const kinds = [
  ...nativeKinds,
  applicationKind,
  autoFilterKind,
  filterKind,
  formatProtectionKind,
  functionResultKind,
  functionsKind,
  namedItemCollectionKind,
  namedItemKind,
  rangeAreasKind,
  rangeBorderCollectionKind,
  rangeBorderKind,
  rangeCollectionKind,
  rangeFillKind,
  rangeFontKind,
  rangeFormatKind,
  rangeKind,
  settingCollectionKind,
  settingKind,
  tableCollectionKind,
  tableColumnCollectionKind,
  tableColumnKind,
  tableKind,
  tableRowCollectionKind,
  tableRowKind,
  tableScopedCollectionKind,
  tableSortKind,
  workbookKind,
  workbookProtectionKind,
  worksheetCollectionKind,
  worksheetCustomPropertyCollectionKind,
  worksheetCustomPropertyKind,
  worksheetKind,
  worksheetProtectionKind,
];

const byName = new Map<KindName, unknown>(kinds.map((kind) => [kind.name, kind]));

export function kindOf<Name extends KindName>(name: Name): Kind<Name> {
  const kind = byName.get(name);
  if (kind === undefined) throw new Error(`the workbook in memory does not know ${name}: add it to kinds.ts`);
  return kind as Kind<Name>;
}
