import type { DataQuality, Model } from '#core';
import { dataQuality } from '#core';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** How good the mapped columns are: filled, readable, surprising. */
export const qualityOfData: Question<{ readonly fields: Model['fields'] }, DataQuality> = (
  session,
  { fields },
) => dataQuality(openAccounts(session).table, fields);
