import type { Area } from './area';
import type { Chart } from './chart';
import type { Comment } from './comment';
import type { ConditionalFormat } from './conditional-format';
import type { PivotTable } from './pivot-table';
import type { Slicer } from './slicer';
import type { Validation } from './validation';

declare module './sheet' {
  interface Sheet {
    readonly natives: Natives;
  }
}

/** What stands on a sheet beside its cells. */
export interface Natives {
  pivots: PivotTable[];
  charts: Chart[];
  /** The first one counts most. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  comments: Comment[];
  slicers: Slicer[];
  /** The cells that stay in sight. */
  frozen: Area | null;
}

export function noNatives(): Natives {
  return {
    pivots: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    comments: [],
    slicers: [],
    frozen: null,
  };
}
