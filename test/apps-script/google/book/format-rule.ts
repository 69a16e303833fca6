import type { Area } from './area';

/** One end of a colour scale. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string | null;
  readonly value: string;
}

/** A conditional format: a condition with its look, or a colour scale. */
export interface FormatRule {
  readonly areas: readonly Area[];
  readonly condition: { readonly criteria: string; readonly values: readonly unknown[] } | null;
  readonly look: {
    readonly background?: string | null;
    readonly fontColor?: string | null;
    readonly bold?: boolean | null;
    readonly italic?: boolean | null;
  };
  readonly gradient: {
    readonly min?: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max?: GradientPoint;
  };
}
