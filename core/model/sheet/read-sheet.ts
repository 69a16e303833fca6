import type { Rows } from '../../values/cell';
import type { Result } from '../../values/problem';
import { checkModel } from '../check-model';
import type { Model } from '../model';
import { readSheetFor } from './model-reader';
import { parts } from './parts';
import type { SheetPlace } from './sheet-row';

/**
 * Reads the rows of a Model sheet, with or without their header, and checks the model they say.
 * @param rows the block as a host hands it over; wholly blank rows are skipped
 * @param place where the block stands, so that problems name cells; by default a sheet Model from A1
 * @returns the model, or every problem at once, each with its cell
 */
export const readModelSheet = (rows: Rows, place?: SheetPlace): Result<Model> =>
  readSheetFor({ parts, passedOver: [], check: checkModel }, rows, place);
