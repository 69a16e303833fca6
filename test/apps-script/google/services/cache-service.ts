import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { bytesOf } from './bytes-of';
import { strict } from '../strict';

const limits = { key: 250, value: 100 * 1024, seconds: 21_600, usualSeconds: 600, entries: 1000 };

type Cache = GoogleAppsScript.Cache.Cache;

export function cacheService(run: ServerRun): GoogleAppsScript.Cache.CacheService {
  return strict<GoogleAppsScript.Cache.CacheService>(run, 'CacheService', {
    getDocumentCache: () => cacheOf(run, 'document'),
    getScriptCache: () => cacheOf(run, 'script'),
    getUserCache: () => cacheOf(run, `user ${run.user.key}`),
  });
}

function cacheOf(run: ServerRun, store: string): Cache {
  const { cache, clock } = run.google;
  const held = cache.get(store) ?? new Map<string, { value: string; until: number }>();
  cache.set(store, held);
  const read = (key: string): string | null => {
    const entry = held.get(key);
    if (entry && entry.until > clock.now) return entry.value;
    held.delete(key);
    return null;
  };
  const put = (key: string, value: string, seconds: number) => {
    if (typeof value !== 'string') refuse('Invalid argument: value');
    if (key.length > limits.key) refuse('Argument too large: key');
    if (bytesOf(value) > limits.value) refuse('Argument too large: value');
    held.delete(key);
    held.set(key, { value, until: clock.now + Math.min(limits.seconds, seconds) * 1000 });
    // The oldest go first; Google keeps some nine hundred.
    for (const old of held.keys()) {
      if (held.size <= limits.entries) break;
      held.delete(old);
    }
  };
  return strict<Cache>(run, 'Cache', {
    get: read,
    getAll: (keys) =>
      Object.assign(
        run.realm.record(),
        Object.fromEntries(keys.map((key) => [key, read(key)]).filter(([, value]) => value !== null)),
      ),
    put: (key: string, value: string, seconds: number = limits.usualSeconds) => put(key, value, seconds),
    putAll: (values, seconds: number = limits.usualSeconds) => {
      for (const [key, value] of Object.entries(values)) put(key, value as string, seconds);
    },
    remove: (key) => void held.delete(key),
    removeAll: (keys) => keys.forEach((key) => held.delete(key)),
  });
}
