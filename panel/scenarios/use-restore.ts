import type { Model } from '#core';
import { useView } from '../view';
import { useWords } from '../words/use-words';

/** Makes a saved model the current one, with the columns as it reads them; Undo brings the model back that was there. */
export function useRestore(): (name: string, model: Model) => void {
  const text = useWords().scenarios;
  const { state, deeds, desk } = useView();
  return (name, model) => {
    const what = text.did.restored(name);
    deeds.edit({ what, key: what, change: () => model });
    const mapping = state.mapping.map((column) => {
      const field = model.fields.find(({ header }) => header === column.header);
      return { ...column, field: field?.field ?? null, kind: field?.kind ?? null };
    });
    desk.store.dispatch({ kind: 'mapped', mapping, draft: model });
    desk.store.dispatch({ kind: 'done', note: what });
  };
}
