import type { Problem } from '../values/problem';
import type { Candidate } from './assign-fields';
import * as say from './recognition-reasons';

/** Why a column was taken for a field, by the road on which it was found. */
export function roadReason(
  road: Candidate['road'],
  parameters: { readonly header: string; readonly field: string; readonly like: string },
): Problem {
  switch (road) {
    case 'known':
      return say.knownHeader(parameters);
    case 'meaning':
      return say.sameMeaning(parameters);
    case 'spelling':
      return say.similarSpelling(parameters);
    case 'part':
      return say.containedHeader(parameters);
    case 'values':
      return say.valuesShow(parameters);
    case 'name by values':
      return say.firstNames(parameters);
  }
}
