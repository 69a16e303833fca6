import { dayOf } from '../values/day';
import type { Model } from './model';

/**
 * The day on which a model counts: how long ago something was, how long a customer has been one.
 * @returns days since 1899-12-30; null where the model sets none
 */
export const asOfDay = ({ settings }: Pick<Model, 'settings'>): number | null =>
  settings.asOf === null ? null : dayOf(settings.asOf);
