import type { Area } from './area';

/** The filter of a sheet: there is one at most. */
export interface FilterState {
  area: Area;
  /** By column of the sheet from 0: texts that are not shown. */
  readonly hidden: Map<number, ReadonlySet<string>>;
}
