import type { Highlight } from '#core';
import { outOfDate, stampColumn } from '#core';
import type { SheetShape } from '../../wire/calls';
import { recall, remember } from '../sheet-memory';
import type { Range, Sheet } from '../spreadsheet';
import { columnCells } from './shape-cells';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const warning = { ink: '#9C0006', paper: '#FFC7CE' };
const paper = '#FFFFFF';

/**
 * The colours of a sheet's columns, and of its stamp once it says that it is out of date. Of the rules that stand there, those that
 * we made go, and those of the user stay, before ours, as they were.
 */
export function drawHighlights(sheet: Sheet, shape: SheetShape): void {
  const ours = new Set<string>(JSON.parse(recall(sheet, 'rules') ?? '[]') as string[]);
  const stay = sheet.getConditionalFormatRules().filter((rule) => !ours.has(signOf(rule)));
  const made = rulesOf(sheet, shape);
  if (made.length === 0 && ours.size === 0) return;
  sheet.setConditionalFormatRules([...stay, ...made]);
  remember(sheet, 'rules', made.length === 0 ? null : JSON.stringify(made.map(signOf)));
}

/** What a rule is known by when rows have come or gone since: its column and what it looks for. */
function signOf(rule: Rule): string {
  const column = rule.getRanges()[0]?.getColumn() ?? 0;
  const condition = rule.getBooleanCondition();
  if (!condition) return `${column} colours`;
  return `${column} ${String(condition.getCriteriaType())} ${condition.getCriteriaValues().map(String).join(' ')}`;
}

function rulesOf(sheet: Sheet, shape: SheetShape): readonly Rule[] {
  const rules = (shape.highlights ?? []).flatMap((highlight) => {
    const cells = columnCells(sheet, shape, highlight.header);
    return cells ? [ruleOf(cells, highlight)] : [];
  });
  if (!shape.stamp) return rules;
  const stamp = SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains(outOfDate)
    .setFontColor(warning.ink)
    .setBackground(warning.paper)
    .setRanges([sheet.getRange(1, stampColumn + 1)])
    .build();
  return [...rules, stamp];
}

/** Google has no bars in cells: a deeper colour says the same. */
function ruleOf(cells: Range, highlight: Highlight): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([cells]);
  switch (highlight.kind) {
    case 'colour scale': {
      const [low = '', ...others] = highlight.colours.map((each) => `#${each}`);
      if (others.length > 1) {
        const { PERCENTILE } = SpreadsheetApp.InterpolationType;
        rule.setGradientMidpointWithValue(others[0] ?? low, PERCENTILE, '50');
      }
      return rule
        .setGradientMinpoint(low)
        .setGradientMaxpoint(others.at(-1) ?? low)
        .build();
    }
    case 'data bar':
      return rule.setGradientMinpoint(paper).setGradientMaxpoint(`#${highlight.colour}`).build();
    case 'text equals':
      return rule.whenTextEqualTo(highlight.text).setBackground(`#${highlight.colour}`).build();
  }
}
