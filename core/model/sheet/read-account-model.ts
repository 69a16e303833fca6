import type { Rows } from '../../values/cell';
import type { Result } from '../../values/problem';
import { checkAccountModel } from '../check-account-model';
import type { Model } from '../model';
import { accountParts, besidePartNames } from './account-parts';
import { readSheetFor } from './model-reader';

/**
 * Reads what a Model sheet says of single accounts, and passes over what it says of coverage: whoever asks for a segment
 * waits for no ramp, and a slip in one takes no segment away. What asks for coverage reads the sheet whole. A cell shows no
 * notices, so only those are there that cost nothing.
 * @param rows the block as a host hands it over
 * @returns the model without its coverage, or every problem at once, each with its cell
 */
export const readAccountModel = (rows: Rows): Result<Model> =>
  readSheetFor(
    {
      parts: accountParts,
      passedOver: besidePartNames,
      check: (model) => checkAccountModel(model, false),
    },
    rows,
  );
