import type { Area } from './area';

/** Alternating colours of a block. */
export interface BandingState {
  area: Area;
  readonly theme: string;
  readonly colors: Map<string, string | null>;
}
