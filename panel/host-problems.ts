import { defineProblem } from '#core';

/** Why a spreadsheet will not be written, in words that every host says alike. */
export const hostProblems = {
  sheetProtected: defineProblem(
    'host/sheet-protected',
    'the sheet "{sheet}" is protected: take its protection off, then try again',
  ),
  workbookProtected: defineProblem(
    'host/workbook-protected',
    'the structure of the workbook is protected, so the sheet "{sheet}" cannot be added, renamed or taken away: take the protection off, then try again',
  ),
  cellsMerged: defineProblem(
    'host/cells-merged',
    'cells are merged where something would be written ({cells}): unmerge them, then try again',
  ),
  rowsFiltered: defineProblem(
    'host/rows-filtered',
    'rows of the sheet "{sheet}" are filtered away where something would be written: clear the filter, then try again',
  ),
  tableMoved: defineProblem(
    'host/table-moved',
    'the table that stood at {place} has moved or has other headers now: look again, then try again',
  ),
  changedMeanwhile: defineProblem(
    'host/changed-meanwhile',
    'somebody else has changed the sheet "{sheet}" since it was read, so nothing was written over it: look at what it says now, then try again',
  ),
  sheetGone: defineProblem(
    'host/sheet-gone',
    'the sheet "{sheet}" is gone or has another name: give the name back, or look again',
  ),
  nameTaken: defineProblem(
    'host/name-taken',
    'the name "{name}" belongs to something else, at {place}: give that another name, then try again',
  ),
  textTooLong: defineProblem(
    'host/text-too-long',
    '{cell} would hold a text of {length} characters, and a cell holds {most}: shorten what it is made of',
  ),
  daysFrom1904: defineProblem(
    'host/days-from-1904',
    'this workbook counts days from 1904, four years apart from all others: turn that off in Excel’s options, see whether the dates are right, then try again',
  ),
  spillBlocked: defineProblem(
    'host/spill-blocked',
    'the formula at {cell} has no room for its result: empty the cells below and beside it, or write values',
  ),
  tooLarge: defineProblem(
    'host/too-large',
    'one row of the sheet "{sheet}" is more than the spreadsheet takes at once: shorten its texts',
  ),
  cellsProtected: defineProblem(
    'host/cells-protected',
    'somebody has protected cells where something would be written ({cells}: {what}): ask for leave to edit them, then try again',
  ),
  tooManyCells: defineProblem(
    'host/too-many-cells',
    'with the sheet "{sheet}" the spreadsheet would have {cells} cells, and it holds {most}: take sheets away or write fewer rows',
  ),
  anotherWrites: defineProblem(
    'host/another-writes',
    '{who} is writing into this spreadsheet just now: try again in a minute',
  ),
  othersWrite: defineProblem(
    'host/others-write',
    'somebody else is writing into this spreadsheet just now: try again in a minute',
  ),
  noAnswer: defineProblem(
    'host/no-answer',
    'the spreadsheet has not answered, though it was asked {tries} times: see whether the connection stands, then try again; nothing is written twice',
  ),
  consentRefused: defineProblem(
    'host/consent-refused',
    'Google says that Tamarack may not use this spreadsheet yet: choose Extensions, Tamarack, Open Tamarack, allow what is asked, then try again',
  ),
  otherAccount: defineProblem(
    'host/other-account',
    'Google takes you for somebody else of those who are signed in here: open the spreadsheet in a window where one account alone is signed in',
  ),
  refused: defineProblem('host/refused', 'the spreadsheet refused it: {why}'),
} as const;
