import type { Model } from '#core';

/** A model with other settings. */
export function withSettings(model: Model, settings: Partial<Model['settings']>): Model {
  return { ...model, settings: { ...model.settings, ...settings } };
}

/** A model whose fiscal year begins in another month; January is what a model says by saying nothing. */
export function withFiscalYear(model: Model, month: number): Model {
  const { fiscalYear: _, ...settings } = model.settings;
  return { ...model, settings: { ...settings, ...(month === 1 ? {} : { fiscalYear: month }) } };
}
