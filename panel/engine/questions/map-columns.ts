import type { Model, Result } from '#core';
import type { MappedColumn } from '../../mapped-column';
import { draftedModel } from '../drafted-model';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** The model with another mapping; without a model, a starter model made anew for that mapping. */
export const mapColumns: Question<
  { readonly mapping: readonly MappedColumn[]; readonly model: Model | null; readonly today: string },
  Result<Model>
> = (session, { mapping, model, today }) => draftedModel(openAccounts(session), mapping, model, today);
