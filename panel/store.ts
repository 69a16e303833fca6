/** One value that changes, and those who follow it. */
export interface Store<Value, Event> {
  readonly get: () => Value;
  readonly dispatch: (event: Event) => void;
  /** Calls back after each change until the returned function is called. */
  readonly follow: (listener: () => void) => () => void;
}

/** A store whose value follows from events. */
export function createStore<Value, Event>(
  start: Value,
  next: (value: Value, event: Event) => Value,
): Store<Value, Event> {
  const listeners = new Set<() => void>();
  let value = start;
  return {
    get: () => value,
    dispatch: (event) => {
      value = next(value, event);
      for (const listener of listeners) listener();
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
