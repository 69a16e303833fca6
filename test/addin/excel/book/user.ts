import { areaOf } from './area';
import type { Area } from './area';
import type { Sheet } from './sheet';
import type { Live } from '../kinds/kind';

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

export interface References {
  keep(object: Live): void;
  find(name: string): Live | undefined;
  nameOf(object: Live): string | undefined;
  drop(name: string): void;
  /** The objects kept, for what moves under them. */
  all(): Live[];
  replace(old: Live, now: Live): void;
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
  const byName = new Map<string, Live>();
  const names = new Map<Live, string>();
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
    replace(old, now) {
      const name = names.get(old);
      if (name === undefined) return;
      names.delete(old);
      names.set(now, name);
      byName.set(name, now);
    },
  };
}
