import { areaOf } from './area';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** An event on its way to one person's panel, as Excel sends it. */
export interface Message {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** One person at the workbook: what they see, what their panel holds on to and what it follows. */
export interface User {
  readonly name: string;
  selection: Area;
  /** Whether it is the panel that acts now, not the hand. */
  acting: boolean;
  /** Whether its add-in holds calculation back until the end of the request. */
  suspended: boolean;
  /** Objects kept across requests, by the name Excel gave them. */
  readonly references: References;
  /** How often each event is asked for, by `type/target`. */
  readonly follows: Map<string, number>;
  /** Takes an event to the panel; nothing takes it until Microsoft's proxies listen. */
  deliver: (message: Message) => void;
  /** Tells the panel that the selection moved or the settings changed: the two events of the older interface. */
  signal: (event: 'documentSelectionChanged' | 'settingsChanged') => void;
}

/** An object of the workbook that a panel keeps across requests: a `Live` of kinds/kind.ts. */
interface Kept {
  readonly kind: string;
}

export interface References {
  keep(object: Kept): void;
  find(name: string): Kept | undefined;
  nameOf(object: Kept): string | undefined;
  drop(name: string): void;
  /** The objects kept, for what moves under them. */
  all(): Kept[];
}

export function newUser(name: string, sheet: Sheet): User {
  return {
    name,
    selection: areaOf(sheet, 0, 0),
    acting: false,
    suspended: false,
    references: newReferences(),
    follows: new Map(),
    deliver: () => undefined,
    signal: () => undefined,
  };
}

function newReferences(): References {
  const byName = new Map<string, Kept>();
  const names = new Map<Kept, string>();
  let count = 0;
  return {
    keep(object) {
      if (names.has(object)) return;
      count += 1;
      names.set(object, `${object.kind}${count}`);
      byName.set(`${object.kind}${count}`, object);
    },
    find: (name) => byName.get(name),
    nameOf: (object) => names.get(object),
    drop(name) {
      const object = byName.get(name);
      if (object) names.delete(object);
      byName.delete(name);
    },
    all: () => [...byName.values()],
  };
}
