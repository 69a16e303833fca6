import type { Scalar } from '../../../hosts/cells/scalar';
import type { Formula } from './formula';
import type { Layer } from '../../../hosts/cells/layer';
import type { Look } from './look';

/** A sheet of the workbook in memory: plain state. What points at cells itself is added by its own files. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  readonly values: Layer<Scalar>;
  readonly formulas: Layer<Formula>;
  /** What formulas spilled into cells beside their own; it stands nowhere else. */
  readonly spilled: Layer<Scalar>;
  /** Number formats other than General. */
  readonly numberFormats: Layer<string>;
  readonly looks: Layer<Look>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  merges: { row: number; column: number; rows: number; columns: number }[];
  protection: { password: string | null; options: Readonly<Record<string, unknown>> } | null;
  readonly customProperties: Map<string, { key: string; value: string }>;
}
