export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks, beyond its number format; what is not said is Excel's own. */
export interface Look {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Record<string, Border>>;
}
