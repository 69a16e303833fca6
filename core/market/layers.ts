import type { When } from '../expr/condition';

/** The market layers, widest first. */
export const layerNames = ['TAM', 'SAM', 'SOM'] as const;
export type LayerName = (typeof layerNames)[number];

/** The market layers' conditions. SAM is read within TAM and SOM within SAM, so the layers nest whatever is written. */
export interface Layers {
  readonly TAM: When;
  readonly SAM: When;
  readonly SOM: When;
  readonly notes?: Readonly<Partial<Record<LayerName, string>>>;
}
