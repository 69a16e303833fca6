import { answerCall, everyday, type Argument, type FunctionDefinition, type Reserve } from '#core/functions';
import { momentFormat } from './moment-serial';
import { loadPart } from './read-part';
import type { ReadDay } from './sheet-argument';
import { createDayReader } from './sheet-day';
import { sheetFunction } from './sheet-function';
import type { SheetValue } from './sheet-result';

/** What stands in reserve.html: all functions, and what the everyday ones need now and then. */
export interface ReservePart {
  readonly functionOf: (name: string) => FunctionDefinition | undefined;
  readonly answerCall: typeof answerCall;
  readonly reserve: Reserve;
}

/** Reads days by the clocks of the spreadsheet, which is asked for its time zone with the first of them. */
function spreadsheetDays(): ReadDay {
  let reader: ReadDay | null = null;
  return (moment) => {
    if (reader === null) {
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      reader = createDayReader((each) => Utilities.formatDate(each, zone, momentFormat));
    }
    return reader(moment);
  };
}

/**
 * Answers a custom function of a cell. Google loads the whole script for it, so the functions that most cells ask for
 * stand in it and the others are read when they are asked for.
 * @param name without prefix
 * @param received what the cell's formula hands over
 */
export function callFunction(name: string, received: ArrayLike<unknown>): SheetValue[][] {
  let loaded: ReservePart | null = null;
  const part = () => (loaded ??= loadPart('reserve') as ReservePart);
  const own = everyday.find((each) => each.name === name);
  const spoken = (args: readonly Argument[]) => {
    const definition = part().functionOf(name);
    if (!definition) throw new Error(`${name} is no function of Tamarack`);
    return part().answerCall(definition, args, () => part().reserve);
  };
  const { params } = own ?? part().functionOf(name) ?? { params: {} };
  return sheetFunction(Object.keys(params), Array.from(received), spreadsheetDays(), (args) => {
    if (!own) return spoken(args);
    const answered = answerCall(own, args, () => part().reserve);
    // The script of every call has no sentences: what is wrong is said by the reserve, which finds the same.
    return answered.ok ? answered : spoken(args);
  });
}
