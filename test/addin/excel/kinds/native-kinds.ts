import { cellValueConditionalFormatKind } from './cell-value-conditional-format';
import { chartKind } from './chart';
import { chartAreaFormatKind } from './chart-area-format';
import { chartAxesKind } from './chart-axes';
import { chartAxisKind } from './chart-axis';
import { chartAxisFormatKind } from './chart-axis-format';
import { chartAxisTitleKind } from './chart-axis-title';
import { chartAxisTitleFormatKind } from './chart-axis-title-format';
import { chartCollectionKind } from './chart-collection';
import { chartDataLabelFormatKind } from './chart-data-label-format';
import { chartDataLabelsKind } from './chart-data-labels';
import { chartFillKind } from './chart-fill';
import { chartFontKind } from './chart-font';
import { chartGridlinesKind } from './chart-gridlines';
import { chartLegendKind } from './chart-legend';
import { chartLineFormatKind } from './chart-line-format';
import { chartSeriesKind } from './chart-series';
import { chartSeriesCollectionKind } from './chart-series-collection';
import { chartSeriesFormatKind } from './chart-series-format';
import { chartTitleKind } from './chart-title';
import { chartTitleFormatKind } from './chart-title-format';
import { colorScaleConditionalFormatKind } from './color-scale-conditional-format';
import { commentKind } from './comment';
import { commentCollectionKind } from './comment-collection';
import { conditionalDataBarPositiveFormatKind } from './conditional-data-bar-positive-format';
import { conditionalFormatKind } from './conditional-format';
import { conditionalFormatCollectionKind } from './conditional-format-collection';
import { conditionalFormatRuleKind } from './conditional-format-rule';
import { conditionalRangeFillKind } from './conditional-range-fill';
import { conditionalRangeFontKind } from './conditional-range-font';
import { conditionalRangeFormatKind } from './conditional-range-format';
import { customConditionalFormatKind } from './custom-conditional-format';
import { customXmlPartKind } from './custom-xml-part';
import { customXmlPartCollectionKind } from './custom-xml-part-collection';
import { customXmlPartScopedCollectionKind } from './custom-xml-part-scoped-collection';
import { dataBarConditionalFormatKind } from './data-bar-conditional-format';
import { dataPivotHierarchyKind } from './data-pivot-hierarchy';
import { dataPivotHierarchyCollectionKind } from './data-pivot-hierarchy-collection';
import { dataValidationKind } from './data-validation';
import { filterPivotHierarchyKind } from './filter-pivot-hierarchy';
import { filterPivotHierarchyCollectionKind } from './filter-pivot-hierarchy-collection';
import { pivotFieldKind } from './pivot-field';
import { pivotFieldCollectionKind } from './pivot-field-collection';
import { pivotHierarchyKind } from './pivot-hierarchy';
import { pivotHierarchyCollectionKind } from './pivot-hierarchy-collection';
import { pivotItemKind } from './pivot-item';
import { pivotItemCollectionKind } from './pivot-item-collection';
import { pivotLayoutKind } from './pivot-layout';
import { pivotTableKind } from './pivot-table';
import { pivotTableCollectionKind } from './pivot-table-collection';
import { rowColumnPivotHierarchyKind } from './row-column-pivot-hierarchy';
import { rowColumnPivotHierarchyCollectionKind } from './row-column-pivot-hierarchy-collection';
import { slicerKind } from './slicer';
import { slicerCollectionKind } from './slicer-collection';
import { slicerItemKind } from './slicer-item';
import { slicerItemCollectionKind } from './slicer-item-collection';
import { textConditionalFormatKind } from './text-conditional-format';
import { worksheetFreezePanesKind } from './worksheet-freeze-panes';

/** The classes of what stands on a sheet beside its cells: one line each. */
export const nativeKinds = [
  cellValueConditionalFormatKind,
  chartKind,
  chartAreaFormatKind,
  chartAxesKind,
  chartAxisKind,
  chartAxisFormatKind,
  chartAxisTitleKind,
  chartAxisTitleFormatKind,
  chartCollectionKind,
  chartDataLabelFormatKind,
  chartDataLabelsKind,
  chartFillKind,
  chartFontKind,
  chartGridlinesKind,
  chartLegendKind,
  chartLineFormatKind,
  chartSeriesKind,
  chartSeriesCollectionKind,
  chartSeriesFormatKind,
  chartTitleKind,
  chartTitleFormatKind,
  colorScaleConditionalFormatKind,
  commentKind,
  commentCollectionKind,
  conditionalDataBarPositiveFormatKind,
  conditionalFormatKind,
  conditionalFormatCollectionKind,
  conditionalFormatRuleKind,
  conditionalRangeFillKind,
  conditionalRangeFontKind,
  conditionalRangeFormatKind,
  customConditionalFormatKind,
  customXmlPartKind,
  customXmlPartCollectionKind,
  customXmlPartScopedCollectionKind,
  dataBarConditionalFormatKind,
  dataPivotHierarchyKind,
  dataPivotHierarchyCollectionKind,
  dataValidationKind,
  filterPivotHierarchyKind,
  filterPivotHierarchyCollectionKind,
  pivotFieldKind,
  pivotFieldCollectionKind,
  pivotHierarchyKind,
  pivotHierarchyCollectionKind,
  pivotItemKind,
  pivotItemCollectionKind,
  pivotLayoutKind,
  pivotTableKind,
  pivotTableCollectionKind,
  rowColumnPivotHierarchyKind,
  rowColumnPivotHierarchyCollectionKind,
  slicerKind,
  slicerCollectionKind,
  slicerItemKind,
  slicerItemCollectionKind,
  textConditionalFormatKind,
  worksheetFreezePanesKind,
];
