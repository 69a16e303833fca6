import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import { MODEL_VERSION, settingNames, type Model, type SettingName, type Settings } from '../../model';
import type { Part, WrittenRow } from '../part';
import {
  readDayText,
  readNote,
  readNumber,
  readOptionalNumber,
  refuseOthers,
  remember,
  type SheetReader,
} from '../sheet-reader';
import { cellText, type SheetRow } from '../sheet-row';

const unknownSetting = defineProblem(
  'unknown-setting',
  '"{value}" is not a setting; the settings are {known}',
);
const settingTwice = defineProblem('setting-twice', 'the setting {value} stands here a second time');
const newerSheet = defineProblem(
  'newer-model',
  'this model is of version {version}, made by a newer Tamarack; this one reads up to version {known}, so it is shown but not changed',
);

const noVersion = defineProblem(
  'no-version',
  'there is no version {version} of a model; this is version {known}',
);

const paths: Readonly<Record<SettingName, string>> = {
  name: 'name',
  version: 'version',
  'as of': 'settings.asOf',
  'fiscal year': 'settings.fiscalYear',
  seed: 'settings.seed',
  currency: 'settings.currency',
  value: 'settings.value',
  yardstick: 'settings.yardstick',
  target: 'settings.target',
  'duplicates threshold': 'settings.duplicatesThreshold',
};

/** Settings that say something by standing there alone. */
const mayBeUnsaid: readonly SettingName[] = ['target', 'duplicates threshold'];

/** A model before anything was said. */
export const noSettings: Settings = { asOf: null, seed: 1, currency: 'USD', value: null, yardstick: null };

const textOrNull = (row: SheetRow) => cellText(row.cells.value) || null;
const fieldOrNull = (row: SheetRow) => fold(cellText(row.cells.value)) || null;

function checkVersion(reader: SheetReader, row: SheetRow): void {
  const version = readNumber(reader, row, 'value');
  const cell = row.addressOf('value');
  if (version === null || version === MODEL_VERSION) return;
  if (version > MODEL_VERSION) reader.problems.push(newerSheet({ version, known: MODEL_VERSION }, { cell }));
  else reader.problems.push(noVersion({ version, known: MODEL_VERSION }, { cell }));
}

/** What the rows say, each missing one as a model has it before anything was said. */
function readSettings(
  reader: SheetReader,
  rows: ReadonlyMap<SettingName, SheetRow>,
  notes: Settings['notes'] = {},
): { readonly name: string; readonly settings: Settings } {
  const read = <Value>(name: SettingName, reading: (row: SheetRow) => Value, missing: Value): Value => {
    const row = rows.get(name);
    return row ? reading(row) : missing;
  };
  const version = rows.get('version');
  if (version) checkVersion(reader, version);
  const fiscalYear = read('fiscal year', (row) => readNumber(reader, row, 'value') ?? 1, 1);
  const target = read('target', (row) => readOptionalNumber(reader, row, 'value'), null);
  const threshold = read('duplicates threshold', (row) => readOptionalNumber(reader, row, 'value'), null);
  const settings: Settings = {
    asOf: read('as of', (row) => readDayText(row, 'value') || null, noSettings.asOf),
    ...(fiscalYear === 1 ? {} : { fiscalYear }),
    seed: read('seed', (row) => readNumber(reader, row, 'value') ?? 0, noSettings.seed),
    currency: read('currency', (row) => cellText(row.cells.value).toUpperCase(), noSettings.currency),
    value: read('value', fieldOrNull, noSettings.value),
    yardstick: read('yardstick', fieldOrNull, noSettings.yardstick),
    ...(target === null ? {} : { target }),
    ...(threshold === null ? {} : { duplicatesThreshold: threshold }),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
  };
  return { name: read('name', textOrNull, null) ?? 'Model', settings };
}

/** What holds for the whole model. */
export const settingPart: Part = {
  name: 'setting',
  read(items, reader) {
    const rows = new Map<SettingName, SheetRow>();
    const notes: Partial<Record<SettingName, string>> = {};
    for (const item of items) {
      for (const row of item.rows) {
        const name = settingNames.find((known) => known === fold(item.name));
        const place = { cell: row.addressOf('item') };
        if (!name) {
          reader.problems.push(unknownSetting({ value: item.name, known: settingNames.join(', ') }, place));
          continue;
        }
        if (rows.has(name)) {
          reader.problems.push(settingTwice({ value: name }, place));
          continue;
        }
        refuseOthers(reader, row, ['value', 'note']);
        remember(reader, paths[name], row, 'value');
        rows.set(name, row);
        const { note } = readNote(row);
        if (note !== undefined) notes[name] = note;
      }
    }
    return readSettings(reader, rows, notes);
  },
  write: (model: Model): WrittenRow[] => {
    const { settings } = model;
    const values: Record<SettingName, string | number | null> = {
      name: model.name,
      version: model.version,
      'as of': settings.asOf,
      'fiscal year': settings.fiscalYear ?? 1,
      seed: settings.seed,
      currency: settings.currency,
      value: settings.value,
      yardstick: settings.yardstick,
      target: settings.target ?? null,
      'duplicates threshold': settings.duplicatesThreshold ?? null,
    };
    return settingNames.flatMap((item) => {
      const note = settings.notes?.[item];
      // A year that begins in January needs no row of its own, nor does what is not said, unless there is a note on it.
      const unsaid =
        item === 'fiscal year' ? values[item] === 1 : mayBeUnsaid.includes(item) && values[item] === null;
      if (unsaid && note === undefined) return [];
      return { part: 'setting', item, value: values[item], ...(note === undefined ? {} : { note }) };
    });
  },
};
