import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { bytesOf } from './bytes-of';
import { strict } from '../strict';

const longestValue = 9 * 1024;
const mostInAll = 500 * 1024;

type Properties = GoogleAppsScript.Properties.Properties;

export function propertiesService(run: ServerRun): GoogleAppsScript.Properties.PropertiesService {
  return strict<GoogleAppsScript.Properties.PropertiesService>(run, 'PropertiesService', {
    getDocumentProperties: () => propertiesOf(run, 'document'),
    getScriptProperties: () => propertiesOf(run, 'script'),
    getUserProperties: () => propertiesOf(run, `user ${run.user.key}`),
  });
}

function propertiesOf(run: ServerRun, store: string): Properties {
  const { properties } = run.google;
  const held = properties.get(store) ?? new Map<string, string>();
  properties.set(store, held);
  const put = (entries: readonly (readonly [string, unknown])[]) => {
    const next = new Map(held);
    for (const [key, value] of entries) next.set(textOf(key), textOf(value));
    checkSizes(next);
    for (const [key, value] of next) held.set(key, value);
  };
  const self: Properties = strict<Properties>(run, 'Properties', {
    getProperty: (key) => held.get(key) ?? null,
    getKeys: () =>
      [...held.keys()].reduce((keys, key) => (keys.push(key), keys), run.realm.list() as string[]),
    getProperties: () =>
      Object.assign(run.realm.record(), Object.fromEntries(held)) as Record<string, string>,
    setProperty: (key, value) => (put([[key, value]]), self),
    setProperties: (given: object, deletesOthers = false) => {
      if (deletesOthers) held.clear();
      put(Object.entries(given));
      return self;
    },
    deleteProperty: (key) => (held.delete(key), self),
    deleteAllProperties: () => (held.clear(), self),
  });
  return self;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return refuse(
    `The parameters (String,${typeof value}) don't match the method signature for PropertiesService.Properties.setProperty.`,
  );
}

function checkSizes(held: ReadonlyMap<string, string>): void {
  let sum = 0;
  for (const [key, value] of held) {
    if (bytesOf(value) > longestValue) refuse('Argument too large: value');
    sum += bytesOf(key) + bytesOf(value);
  }
  if (sum > mostInAll)
    refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
}
