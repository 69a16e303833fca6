import type { Model } from '#core';

export interface ModelSettingsProps {
  readonly model: Model;
  /** A model of a newer Tamarack is shown and not changed. */
  readonly isShownOnly: boolean;
}
