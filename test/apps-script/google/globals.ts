import { runInContext, Script } from 'node:vm';
import { charts } from './natives/charts';
import type { ServerRun } from './run';
import { cacheService } from './services/cache-service';
import { htmlService } from './services/html-service';
import { lockService } from './services/lock-service';
import { serverConsole } from './services/logger';
import { propertiesService } from './services/properties-service';
import { scriptApp } from './services/script-app';
import { session } from './services/session';
import { spreadsheetApp } from './services/spreadsheet-app';
import { utilities } from './services/utilities';

const services: Readonly<Record<string, (run: ServerRun) => object>> = {
  CacheService: cacheService,
  Charts: charts,
  HtmlService: htmlService,
  LockService: lockService,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  SpreadsheetApp: spreadsheetApp,
  Utilities: utilities,
  console: serverConsole,
};

/** Google has these too, but they need scopes that the add-on does not ask for. */
const beyond = [
  'CalendarApp',
  'ContactsApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'MailApp',
  'UrlFetchApp',
];

/** Gives a run Google's services as globals; each is made when it is first named. */
export function addServices(run: ServerRun): void {
  for (const [name, make] of Object.entries(services)) {
    let made: object | null = null;
    define(run, name, () => (made ??= make(run)));
  }
  for (const name of beyond) {
    define(run, name, () => run.fault(`${name} needs a scope that appsscript.json does not name`));
  }
}

function define({ realm }: ServerRun, name: string, get: () => object): void {
  Object.defineProperty(realm.context, name, { get, configurable: true, enumerable: true });
}

const compiled = new Map<string, Script>();

/** Loads the project's file into a run, as Google does before each. */
export function loadCode(run: ServerRun, code: string): void {
  const script = compiled.get(code) ?? new Script(code, { filename: 'Code.gs' });
  compiled.set(code, script);
  script.runInContext(run.realm.context);
}

/** @returns A function of the file's top level; null where there is none of that name. */
export function topLevelFunction(run: ServerRun, name: string): ((...given: unknown[]) => unknown) | null {
  if (!/^[A-Za-z_$][\w$]*$/u.test(name)) return null;
  const found: unknown = runInContext(
    `typeof globalThis.${name} === 'function' ? globalThis.${name} : null`,
    run.realm.context,
  );
  return found as ((...given: unknown[]) => unknown) | null;
}
