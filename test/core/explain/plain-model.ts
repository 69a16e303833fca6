import type { Model } from '../../../core/model/model';

/** A model that says nothing but the rest: every account is in it, and in the narrowest layer. */
export const plainModel: Model = {
  version: 1,
  name: 'plain',
  settings: { asOf: '2026-01-01', seed: 1, currency: 'USD', value: null, yardstick: null },
  fields: [],
  computed: [],
  exclusions: [],
  layers: { TAM: [], SAM: [], SOM: [] },
  criteria: [],
  grades: [],
  regions: [],
  named: [],
  segments: [],
  merges: [],
  rest: 'SMB',
  guardrails: [],
};
