import { changeLook, commonLook } from '../book/looks';
import { refuseWhereProtected } from '../book/protect';
import type { Area } from '../book/area';
import type { LookPart } from './look-parts';
import type { Property } from './kind';

/** @returns Parts of a look as properties of a block: null where its cells differ. */
export function lookProperties(parts: Readonly<Record<string, LookPart>>): Record<string, Property<Area>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]): [string, Property<Area>] => [
      name,
      {
        get: (area) => commonLook(area, (look) => part.get(look)),
        set(area, given) {
          refuseWhereProtected(area.sheet, 'allowFormatCells');
          changeLook(area, part.set(given, {}));
        },
      },
    ]),
  );
}
