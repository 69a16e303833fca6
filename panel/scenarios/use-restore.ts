import type { Model } from '#core';
import { useView } from '../view';
import { useWords } from '../words/use-words';

/** Makes a saved model the current one, with the columns as it reads them; Undo brings the model back that was there. */
export function useRestore(): (name: string, model: Model) => void {
  const text = useWords().scenarios;
  const { deeds, desk } = useView();
  return (name, model) => {
    const what = text.did.restored(name);
    deeds.edit({ what, key: what, change: () => model });
    desk.store.dispatch({ kind: 'done', note: what });
  };
}
