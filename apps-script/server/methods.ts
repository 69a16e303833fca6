import type { Calls, Reads, Writes } from '../wire/calls';
import { beginSheet } from './begin-sheet';
import { beginWriting } from './begin-writing';
import { changeCells, readStanding } from './change-cells';
import { copyCells } from './copy-cells';
import { finishSheet } from './finish-sheet';
import { readKept } from './kept-cells';
import { readName, readNames, removeName, writeName } from './names';
import { refreshPivots } from './natives/native-pivot';
import { pasteCells } from './paste-cells';
import { keepPreferences, readPreferences } from './preferences';
import { beat, leave } from './presence';
import { readFile } from './read-file';
import { readTops } from './read-tops';
import { readValues } from './read-values';
import { readSelection, select } from './selection';
import { placeSheet, readSheet } from './sheet-facts';
import { leaveMark, readMark } from './sheet-marks';
import { openSpreadsheet, sheetNames } from './spreadsheet';
import { removeSheet, renameSheet } from './whole-sheets';
import { writeCells } from './write-cells';
import { endWriting } from './write-turn';

type MethodsOf<Some extends Partial<Calls>> = {
  readonly [Name in keyof Some]: Some[Name] extends { argument: infer Argument; answer: infer Answer }
    ? (argument: Argument, panel: string) => Answer
    : never;
};

/** What may be asked at any time. */
export const reads: MethodsOf<Reads> = {
  openSpreadsheet,
  sheetNames,
  readTops,
  readValues,
  readKept,
  copyCells,
  readSheet,
  readStanding,
  readMark,
  readName,
  readNames,
  readSelection,
  select,
  beat,
  leave,
  readPreferences,
  keepPreferences,
  readFile,
  endWriting,
};

/** What is done in turn. */
export const writes: MethodsOf<Writes> = {
  beginWriting,
  writeCells,
  changeCells,
  pasteCells,
  beginSheet,
  finishSheet,
  placeSheet,
  removeSheet,
  renameSheet,
  leaveMark,
  writeName,
  removeName,
  refreshPivots,
};
