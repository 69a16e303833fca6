import type { Area } from './area';
import { without } from './areas';

/** How cells look that a rule picks out; what is not said stays as it is. */
export interface RuleLook {
  fill: string;
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
}

export interface ScaleCriterion {
  readonly type: string;
  readonly color?: string;
  readonly formula?: string | null;
}

export interface ScaleCriteria {
  readonly minimum: ScaleCriterion;
  readonly midpoint?: ScaleCriterion;
  readonly maximum: ScaleCriterion;
}

export interface BarBound {
  readonly type: string;
  readonly formula?: string | null;
}

/** A data bar. */
export interface Bar {
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  lowerBoundRule: BarBound;
  upperBoundRule: BarBound;
  readonly positive: { fillColor: string; gradientFill: boolean; borderColor: string };
}

export interface CellValueTest {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

export interface TextTest {
  readonly operator: string;
  readonly text: string;
}

/** What a conditional format does; a test is null until it was set. */
export type Highlighting =
  | { readonly type: 'ColorScale'; criteria: ScaleCriteria }
  | { readonly type: 'DataBar'; readonly bar: Bar }
  | { readonly type: 'CellValue'; test: CellValueTest | null; readonly look: RuleLook }
  | { readonly type: 'ContainsText'; test: TextTest | null; readonly look: RuleLook }
  | { readonly type: 'Custom'; readonly rule: { formula: string }; readonly look: RuleLook };

export interface ConditionalFormat {
  readonly id: string;
  stopIfTrue: boolean;
  /** Without overlaps, all on one sheet. */
  areas: Area[];
  readonly does: Highlighting;
}

const newLook = (): RuleLook => ({
  fill: '',
  fontColor: '',
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
});

const newBar = (): Bar => ({
  showDataBarOnly: false,
  barDirection: 'Context',
  axisFormat: 'Automatic',
  axisColor: '#000000',
  lowerBoundRule: { type: 'Automatic' },
  upperBoundRule: { type: 'Automatic' },
  positive: { fillColor: '#638EC6', gradientFill: true, borderColor: '#638EC6' },
});

/** What Excel begins with for each type. */
export function newHighlighting(type: Highlighting['type']): Highlighting {
  if (type === 'DataBar') return { type, bar: newBar() };
  if (type === 'Custom') return { type, rule: { formula: '' }, look: newLook() };
  if (type !== 'ColorScale') return { type, test: null, look: newLook() };
  return {
    type,
    criteria: {
      minimum: { type: 'LowestValue', color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'HighestValue', color: '#63BE7B' },
    },
  };
}

/** A block loses its conditional formats; those that reach beyond it stay there. */
export function clearConditionalFormats(block: Area): void {
  const { natives } = block.sheet;
  for (const format of natives.conditionalFormats) {
    format.areas = format.areas.flatMap((area) => without(area, block));
  }
  natives.conditionalFormats = natives.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
