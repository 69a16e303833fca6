import { fold } from '#core';
import type { RememberedSource } from '../../engine/questions/prepare-import';
import type { PanelDeeds } from '../../panel-deeds';

/** Keeps in the model how a source is read; one of the same name is replaced. */
export function rememberImport(
  deeds: PanelDeeds,
  name: string,
  remembered: RememberedSource,
  what: string,
): void {
  deeds.edit({
    what,
    key: 'import',
    change: (model) => ({
      ...model,
      sources: [
        ...(model.sources ?? []).filter((each) => fold(each.name) !== fold(name)),
        { name, ...remembered },
      ],
    }),
  });
}
