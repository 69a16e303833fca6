/** How a cell looks, beyond its number format; what is not said is Google's own. */
export interface Look {
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: string;
  readonly fontStyle?: string;
  readonly fontLine?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap?: string;
}

/** What Google says of a cell that nobody changed. */
export const usualLook = {
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontFamily: 'Arial',
  fontSize: 10,
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: 'OVERFLOW',
} as const satisfies Required<Look>;
