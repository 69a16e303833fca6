import type { Cell } from '../../values/cell';
import type { Model } from '../model';
import type { SheetItem } from './sheet-item';
import type { SheetReader } from './sheet-reader';
import type { SheetColumn } from './sheet-row';

/** One row to be written; what is left out is blank. */
export type WrittenRow = Readonly<{ part: string; item: string } & Partial<Record<SheetColumn, Cell>>>;

/** One part of the Model sheet, read and written: one file in parts/ and one line in the list of parts. */
export interface Part {
  readonly name: string;
  /** Words of its own that its rows may hold in the column test, for whoever offers them. */
  readonly words?: readonly string[];
  /** The piece of the model that the part's rows say; problems and cells go to the reader. */
  read(items: readonly SheetItem[], reader: SheetReader): Partial<Model>;
  /** The rows that `read` takes back to the same piece of the model. */
  write(model: Model): readonly WrittenRow[];
}
