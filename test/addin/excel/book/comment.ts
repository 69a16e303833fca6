import type { Area } from './area';

/** A comment on one cell. */
export interface Comment {
  readonly id: string;
  area: Area;
  content: string;
  resolved: boolean;
}
