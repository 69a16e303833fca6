import type { FormatRule, GradientPoint, Sheet } from '../book/sheet';
import { enumValue, nameOf } from '../enums';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { areaBehindRange } from '../services/behind';
import { listOf } from '../services/list-of';
import { stateOf, strict } from '../strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;

const fresh: FormatRule = { areas: [], condition: null, look: {}, gradient: {} };

/** What a builder's "when…" is kept as. */
const criteria: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

export function formatRuleBuilder(run: ServerRun, from: FormatRule = fresh): Builder {
  let rule = from;
  const change = (next: Partial<FormatRule>): Builder => {
    rule = { ...rule, ...next };
    return self;
  };
  const point = (end: 'min' | 'mid' | 'max', color: string, type: unknown, value: unknown): Builder =>
    change({
      gradient: { ...rule.gradient, [end]: { color, type: nameOf(type), value: String(value ?? '') } },
    });
  const conditions = Object.fromEntries(
    Object.entries(criteria).map(([name, kind]) => [
      name,
      (...values: unknown[]) => change({ condition: { criteria: kind, values } }),
    ]),
  ) as Partial<Builder>;
  const self: Builder = strict<Builder>(run, 'ConditionalFormatRuleBuilder', {
    ...conditions,
    withCriteria: (kind, values) =>
      change({
        condition: {
          criteria: nameOf(kind) ?? refuse('Invalid argument'),
          values: Array.from(values as unknown[]),
        },
      }),
    setRanges: (ranges) => change({ areas: Array.from(ranges, (range) => areaBehindRange(range)) }),
    setBackground: (background) => change({ look: { ...rule.look, background } }),
    setFontColor: (fontColor) => change({ look: { ...rule.look, fontColor } }),
    setBold: (bold) => change({ look: { ...rule.look, bold } }),
    setItalic: (italic) => change({ look: { ...rule.look, italic } }),
    setGradientMinpoint: (color) => point('min', color, null, ''),
    setGradientMaxpoint: (color) => point('max', color, null, ''),
    setGradientMinpointWithValue: (color, type, value) => point('min', color, type, value),
    setGradientMidpointWithValue: (color, type, value) => point('mid', color, type, value),
    setGradientMaxpointWithValue: (color, type, value) => point('max', color, type, value),
    copy: () => formatRuleBuilder(run, rule),
    build: () => {
      const isScale = rule.gradient.min !== undefined && rule.gradient.max !== undefined;
      if (rule.areas.length === 0) refuse('Conditional format rules must have at least one range.');
      if (!rule.condition && !isScale) refuse('Conditional format rules must have a condition.');
      if (rule.condition && Object.keys(rule.look).length === 0)
        refuse('Conditional format rules must have a format.');
      return ruleOf(run, rule);
    },
  } as Partial<Builder>);
  return self;
}

export function ruleOf(run: ServerRun, rule: FormatRule): Rule {
  return strict<Rule>(
    run,
    'ConditionalFormatRule',
    {
      getRanges: () =>
        listOf(
          run,
          rule.areas.map((area) => run.objects.range(area)),
        ),
      getBooleanCondition: () => booleanOf(run, rule),
      getGradientCondition: () => gradientOf(run, rule),
      copy: () => formatRuleBuilder(run, rule),
    },
    rule,
  );
}

function booleanOf(run: ServerRun, { condition, look }: FormatRule): BooleanCondition | null {
  if (!condition) return null;
  return strict<BooleanCondition>(run, 'BooleanCondition', {
    getCriteriaType: () => enumValue('BooleanCriteria', condition.criteria),
    getCriteriaValues: () => listOf(run, condition.values),
    getBackground: () => look.background ?? null,
    getFontColor: () => look.fontColor ?? null,
    getBold: () => look.bold ?? null,
    getItalic: () => look.italic ?? null,
  });
}

function gradientOf(run: ServerRun, { gradient }: FormatRule): GradientCondition | null {
  const { min, mid, max } = gradient;
  if (!min || !max) return null;
  const read = (point: GradientPoint | undefined) => ({
    color: () => point?.color ?? '',
    type: () =>
      point?.type
        ? enumValue<GoogleAppsScript.Spreadsheet.InterpolationType>('InterpolationType', point.type)
        : null,
    value: () => point?.value ?? '',
  });
  const [low, middle, high] = [read(min), read(mid), read(max)];
  return strict<GradientCondition>(run, 'GradientCondition', {
    getMinColor: low.color,
    getMinType: low.type,
    getMinValue: low.value,
    getMidColor: middle.color,
    getMidType: middle.type,
    getMidValue: middle.value,
    getMaxColor: high.color,
    getMaxType: high.type,
    getMaxValue: high.value,
  });
}

/** @returns The state of a rule that was built or read; all its cells must be the sheet's. */
export function ruleBehind(rule: unknown, sheet: Sheet): FormatRule {
  const state = stateOf(rule) as FormatRule | undefined;
  if (!state)
    return refuse("The parameters don't match the method signature: a ConditionalFormatRule was expected.");
  if (state.areas.some((area) => area.sheet !== sheet)) {
    refuse('Conditional format rules must have ranges on the sheet that they are set on.');
  }
  return state;
}
