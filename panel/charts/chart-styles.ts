import { makeStyles, tokens } from '@fluentui/react-components';

/** Where the system chooses the colours, pictures are drawn in its own. */
const forced = '@media (forced-colors: active)';

/** The strokes and fills that all charts share. */
export const useChartStyles = makeStyles({
  text: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    [forced]: { fill: 'CanvasText' },
  },
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { fill: 'CanvasText' },
  },
  /** Keeps a label readable over marks. */
  halo: {
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    [forced]: { stroke: 'Canvas' },
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', [forced]: { stroke: 'CanvasText' } },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    [forced]: { stroke: 'CanvasText', strokeOpacity: 0.4 },
  },
  reference: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    strokeDasharray: '4 3',
    [forced]: { stroke: 'CanvasText' },
  },
  mark: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: 'CanvasText' } },
  /** What may be, around what is. */
  possible: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.45,
    [forced]: { fill: 'Canvas', fillOpacity: 1, stroke: 'CanvasText' },
  },
  rest: { fill: tokens.colorNeutralStroke2, [forced]: { fill: 'Canvas', stroke: 'CanvasText' } },
  track: { fill: tokens.colorNeutralBackground1Hover, [forced]: { fill: 'Canvas' } },
  /** Under marks that are not in full colour, so that no line shows through. */
  paper: { fill: tokens.colorNeutralBackground1, [forced]: { fill: 'Canvas' } },
  curve: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: '2px',
    strokeLinejoin: 'round',
    [forced]: { stroke: 'Highlight' },
  },
  otherCurve: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '2px',
    strokeDasharray: '5 4',
    [forced]: { stroke: 'CanvasText' },
  },
  band: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.14,
    [forced]: { fill: 'Highlight' },
  },
  interval: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.5px',
    [forced]: { stroke: 'CanvasText' },
  },
  dot: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1.5px',
    [forced]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  brandDot: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1.5px',
    [forced]: { fill: 'Highlight', stroke: 'Canvas' },
  },
});
