import { wholeSheet } from '../book/area';
import { calculateSheet } from '../book/calculate';
import { usedArea } from '../book/read';
import { activate } from '../book/select';
import { copySheet, deleteSheet, moveSheet, renameSheet } from '../book/sheet-changes';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { defineKind, isLiveOf, live } from './kind';
import { nativesOfWorksheet } from './native-members';
import { places } from './places';
import { colour, flag, kept, oneOf } from './settable';
import { sheetEvents } from './worksheet-collection';
import type { Sheet } from '../book/sheet';
import type { Call } from './kind';

declare module './kind' {
  interface Selves {
    Worksheet: Sheet;
  }
}

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

function following(type: number) {
  return { type, target: (sheet: Sheet) => sheet.id };
}

function visibleBeside(
  sheet: Sheet,
  step: 1 | -1,
  given: readonly unknown[],
  { book }: Call,
): Sheet | undefined {
  const line =
    given[0] === true
      ? book.sheets.filter((one) => one === sheet || one.visibility === 'Visible')
      : book.sheets;
  return line[line.indexOf(sheet) + step];
}

function besideOrNull(step: 1 | -1) {
  return (sheet: Sheet, given: readonly unknown[], call: Call) => {
    const beside = visibleBeside(sheet, step, given, call);
    return beside ? live('Worksheet', beside) : null;
  };
}

function beside(step: 1 | -1) {
  return (sheet: Sheet, given: readonly unknown[], call: Call) =>
    live('Worksheet', visibleBeside(sheet, step, given, call) ?? refuse('ItemNotFound'));
}

export const worksheetKind = defineKind({
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, name, { book, user }) => renameSheet(book, sheet, name, user),
    },
    position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, place, { book }) => moveSheet(book, sheet, place),
    },
    showGridlines: kept('showGridlines', flag),
    tabColor: kept('tabColor', (given) => (given === '' ? '' : colour(given))),
    visibility: {
      get: (sheet) => sheet.visibility,
      set(sheet, given, { book }) {
        const visibility = oneOf(visibilities, given);
        const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
        if (visibility !== 'Visible' && others.length === 0) refuse('InvalidOperation');
        sheet.visibility = visibility;
        const [next] = others;
        for (const user of book.users) {
          if (visibility !== 'Visible' && next && user.selection.sheet === sheet) activate(book, user, next);
        }
      },
    },
  },
  objects: {
    ...nativesOfWorksheet,
    autoFilter: (sheet) => live('AutoFilter', { sheet, table: null }),
    customProperties: (sheet) => live('WorksheetCustomPropertyCollection', sheet),
    names: (sheet, { book }) => live('NamedItemCollection', { book, scope: sheet }),
    protection: (sheet) => live('WorksheetProtection', sheet),
    tables: (sheet, { book }) => live('TableCollection', { book, sheet }),
  },
  events: {
    Activated: following(sheetEvents.Activated),
    DataChanged: following(sheetEvents.DataChanged),
    Deactivated: following(sheetEvents.Deactivated),
    NameChanged: following(sheetEvents.NameChanged),
    SelectionChanged: following(sheetEvents.SelectionChanged),
  },
  methods: {
    calculate: (sheet, _given, { book }) => calculateSheet(book, sheet),
    activate(sheet, _given, { book, user }) {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation');
      activate(book, user, sheet);
    },
    copy(sheet, given, { book, user }) {
      const place = oneOf(['None', 'Before', 'After', 'Beginning', 'End'], given[0] ?? 'None');
      const other = isLiveOf('Worksheet', given[1]) ? given[1].self : null;
      if ((place === 'Before' || place === 'After') && other === null) refuse('InvalidArgument');
      return live('Worksheet', copySheet(book, sheet, place, other, user));
    },
    delete: (sheet, _given, { book, user }) => deleteSheet(book, sheet, user),
    getCell: (sheet, given) => live('Range', places.cell(wholeSheet(sheet), given[0], given[1])),
    getNext: beside(1),
    getNextOrNullObject: besideOrNull(1),
    getPrevious: beside(-1),
    getPreviousOrNullObject: besideOrNull(-1),
    getRange(sheet, given, call) {
      const address = given[0] ?? '';
      return live('Range', address === '' ? wholeSheet(sheet) : areaArgument(address, sheet, call));
    },
    getRangeByIndexes: (sheet, given) => live('Range', places.block(sheet, given)),
    getUsedRange: (sheet, given) =>
      live('Range', usedArea(wholeSheet(sheet), given[0] === true) ?? places.cell(wholeSheet(sheet), 0, 0)),
    getUsedRangeOrNullObject(sheet, given) {
      const used = usedArea(wholeSheet(sheet), given[0] === true);
      return used && live('Range', used);
    },
  },
});
