import type { Model } from '../model/model';
import { modelStamp } from '../model/model-stamp';
import type { Stamp } from './workbook';

/** Where the stamp stands in its sheet's first row, from 0: the banner runs over the two cells before it. */
export const stampColumn = 2;

/** What a stamp goes on to say when its sheet was made with another model than the workbook holds now. */
export const outOfDate = 'OUT OF DATE: the model has changed since, press Refresh';

/** A text in a formula may have 255 characters. */
const LONGEST = 200;
/** What `ERROR.TYPE` gives for `#NAME?`. */
const NAME_ERROR = 5;

/** The stamp of a model as it is now. */
export function stampOf(model: Model): Stamp {
  const { asOf } = model.settings;
  const words = [...(asOf === null ? [] : [`as of ${asOf}`]), `made with “${model.name}”`];
  return { text: words.join(', ').slice(0, LONGEST), model: modelStamp(model) };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The stamp as a formula that goes on to say `outOfDate` when the name MODEL holds another model, or one with a mistake.
 * Where our functions or the name are not known (`#NAME?`) it is the text alone.
 */
export function stampFormula({ text, model }: Stamp): string {
  const now = 'MODEL_STAMP(MODEL)';
  const late = quoted(` · ${outOfDate}`);
  const same = `IF(${now}=${quoted(model)},"",${late})`;
  const unread = `IF(ERROR.TYPE(${now})=${NAME_ERROR},"",${late})`;
  return `=${quoted(text)}&IFERROR(${same},${unread})`;
}
