/** What a figure counts, and so how it is written. */
export type Quantity =
  | { readonly kind: 'number' }
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'share' }
  /** How much more or less, with its sign. */
  | { readonly kind: 'change' };

/** What every chart says of itself. */
export interface ChartTexts {
  readonly title: string;
  /** A quiet line under the title. */
  readonly note?: string;
  /** The picture in one sentence, for those who do not see it; left out, the chart makes its own. */
  readonly summary?: string;
  /** Where a heading above says the same, the title is only spoken. */
  readonly isTitleHidden?: boolean;
}

/** How many lie from one value (included) to another (not included; in the last bin included). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export type AxisScale = 'linear' | 'log';

/** A stretch of the axis with a name and a colour of its own, from its value up to the next class. */
export interface AxisClass {
  readonly name: string;
  readonly from: number;
}

export interface HistogramProps extends ChartTexts {
  /** Ascending. */
  readonly bins: readonly Bin[];
  /** Linear unless said; on a log scale bins start above 0. */
  readonly scale?: AxisScale;
  /** What lies along the axis; plain numbers unless said. */
  readonly quantity?: Quantity;
  /** What lies along the axis, in words. */
  readonly axis?: string;
  /** What is counted; accounts unless said. */
  readonly counted?: string;
  /** What classes are, as a heading of the table; "Segment" unless said. */
  readonly classHeading?: string;
  /** Ascending; what lies below the first stays grey. */
  readonly classes?: readonly AxisClass[];
  /** Places of bins that stand out while the others step back. */
  readonly highlighted?: readonly number[];
}

/** A line across the axis: what lies from it up, to the next line, bears its name. */
export interface ChartLine {
  readonly name: string;
  readonly at: number;
  /** How far it may go; never beyond the axis or another line. */
  readonly min?: number;
  readonly max?: number;
  /** Said after its value, such as how many accounts it takes in. */
  readonly detail?: string;
}

export interface LineHistogramProps extends Omit<HistogramProps, 'classes' | 'highlighted'> {
  /** In any order; `onMove` counts places in this list. */
  readonly lines: readonly ChartLine[];
  /** The name of what lies below the lowest line. */
  readonly below?: string;
  /** The ends of the axis; those of the bins, widened to hold the lines, unless said. */
  readonly extent?: readonly [number, number];
  /** On a linear scale: lines stand on multiples of it, and an arrow key goes one further. */
  readonly step?: number;
  /** Takes the place of rounding to two figures. */
  readonly round?: (at: number) => number;
  /** While a line is on its way. */
  readonly onMove: (index: number, at: number) => void;
  /** Once it is let go. */
  readonly onMoveEnd?: (index: number, at: number) => void;
}

/** One layer of the market, as an interval. */
export interface FunnelLayer {
  readonly name: string;
  readonly confirmed: number;
  /** At least `confirmed`. */
  readonly possible: number;
  /** Beside the figures, such as what the layer is worth. */
  readonly detail?: string;
}

export interface FunnelProps extends ChartTexts {
  /** Widest first. */
  readonly layers: readonly FunnelLayer[];
  /** All accounts: what a bar of full width is, and shares are of; left out, the widest layer. */
  readonly whole?: number;
  readonly quantity?: Quantity;
}

export interface LorenzProps extends ChartTexts {
  /** Shares, 0 to 1 and ascending: the smallest accounts together hold that share of the value. */
  readonly points: readonly { readonly accounts: number; readonly value: number }[];
  readonly gini: number;
  /** The largest accounts, as a share of all, hold that share of the value: the "80/20". */
  readonly marker?: { readonly top: number; readonly holds: number };
}

export interface RoadScatterProps extends ChartTexts {
  /** Money a year, one an account; blank is NaN. */
  readonly spend: ArrayLike<number>;
  readonly whitespace: ArrayLike<number>;
  /** From where spend is high and whitespace is much. */
  readonly thresholds: { readonly spend: number; readonly whitespace: number };
  readonly currency: string;
  /** Where only some accounts are given to draw: what all of them together are. */
  readonly whole?: {
    readonly tallies: Readonly<
      Record<
        'Retain' | 'Opportunistic' | 'Acquire' | 'Develop',
        { readonly accounts: number; readonly spend: number; readonly whitespace: number }
      >
    >;
    readonly unknown: number;
  };
  /** The place of an account that stands out. */
  readonly chosen?: number;
}

export interface RetentionCurveProps extends ChartTexts {
  /** The share of the first year's customers that are left after a year; `count` is how many were followed. */
  readonly observed: readonly { readonly year: number; readonly share: number; readonly count?: number }[];
  /** The same by the model, at year 0, 1, 2 … */
  readonly fitted: readonly number[];
  /** Where the fitted share may lie, beside each of `fitted`. */
  readonly band?: readonly { readonly low: number; readonly high: number }[];
  readonly compared?: { readonly name: string; readonly shares: readonly number[] };
}

/** One tenth of the accounts, the likeliest first. */
export interface LiftTenth {
  readonly tenth: number;
  /** How many times as often they won as all together. */
  readonly lift: number;
  readonly count: number;
  readonly won: number;
}

export interface LiftChartProps extends ChartTexts {
  readonly tenths: readonly LiftTenth[];
}

/** Accounts that were given about one probability, and how often they won. All shares 0 to 1. */
export interface CalibrationPoint {
  readonly predicted: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export interface CalibrationProps extends ChartTexts {
  readonly points: readonly CalibrationPoint[];
}

export interface NamedBar {
  readonly name: string;
  /** May be below 0; blank draws no bar. */
  readonly value: number | null;
  /** How far it may reach, at least `value`. */
  readonly possible?: number;
  /** Of all, 0 to 1. */
  readonly share?: number | null;
  /** Under the name, in a quieter voice. */
  readonly detail?: string;
  /** The place of its class among `classCount`, for the same colour as on a histogram. */
  readonly classAt?: number;
}

export interface BarsProps extends ChartTexts {
  readonly bars: readonly NamedBar[];
  readonly quantity?: Quantity;
  /** What the bars are, such as "Segment". */
  readonly nameHeading: string;
  /** What their figures are, such as "Accounts". */
  readonly valueHeading: string;
  /** What a bar of full width is; left out, the longest. */
  readonly whole?: number;
  readonly classCount?: number;
}

/** Shares of the rows, 0 to 1; the rest is blank. */
export interface FillBarProps {
  readonly name: string;
  /** With a value that can be read. */
  readonly filled: number;
  /** With a value that cannot. */
  readonly unreadable: number;
}
