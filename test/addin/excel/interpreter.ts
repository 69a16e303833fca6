import { follow } from './book/events';
import { isLive, live } from './kinds/kind';
import { kindOf } from './kinds';
import { pathTypes, actionTypes } from './wire';
import { readObject } from './query';
import { Refusal, refuse } from './refusal';
import type { Call, Kind, KindName, Live } from './kinds/kind';
import type { ActionInfo, ActionResult, ArgumentInfo, ObjectPathInfo, ReplyBody, RequestBody } from './wire';

/** What a request has found so far: the object behind each path, null for a null object. */
interface Run {
  readonly call: Call;
  readonly paths: RequestBody['ObjectPaths'];
  readonly found: Map<number, Live | null>;
}

/**
 * Does what a request asks, action by action, in order. The first refusal ends it and says at which action;
 * what was done before stays done. A member that is not modelled throws instead, and names itself.
 */
export function interpret(body: RequestBody, call: Call): ReplyBody {
  const run: Run = { call, paths: body.ObjectPaths, found: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: answerTo(run, action) ?? null });
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const error = { Code: fault.code, Message: fault.message, Location: placeOf(run, action) };
      return { TraceIds: traces, Error: { ...error, ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traces };
}

function answerTo(run: Run, action: ActionInfo): unknown {
  switch (action.ActionType) {
    case actionTypes.trace:
      return null;
    case actionTypes.instantiate:
      return identityOf(run, objectAt(run, action.ObjectPathId));
    case actionTypes.query: {
      const object = objectAt(run, action.ObjectPathId);
      return object && readObject(object, action.QueryInfo ?? {}, run.call);
    }
    case actionTypes.set:
      return setProperty(run, action);
    case actionTypes.method:
      return callMethod(run, action);
    default:
      throw new Error(`the workbook in memory does not know actions of type ${action.ActionType}`);
  }
}

/** What the proxies keep of an object: whether it is there, and what they find it by next time. */
function identityOf({ call }: Run, object: Live | null): unknown {
  if (object === null) return null;
  const kind = kindOf(object.kind) as Kind<KindName>;
  const reference = call.user.references.nameOf(object);
  return {
    // A class with an id of its own has it at once, as events of it need it; others have one in secret.
    ...(kind.id && { [kind.properties?.['id'] ? 'Id' : '_Id']: kind.id(object.self) }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

function objectAt(run: Run, pathId: number): Live | null {
  const known = run.found.get(pathId);
  if (known !== undefined) return known;
  const path = run.paths[String(pathId)];
  if (path === undefined) throw new Error(`the request names no object path ${pathId}`);
  const object = followPath(run, path);
  run.found.set(pathId, object);
  return object;
}

function followPath(run: Run, path: ObjectPathInfo): Live | null {
  switch (path.ObjectPathType) {
    case pathTypes.root:
      return live('Workbook', run.call.book);
    case pathTypes.nullObject:
      return null;
    case pathTypes.reference: {
      const kept = run.call.user.references.find(path.Name);
      return isLive(kept) ? kept : refuse('InvalidReference');
    }
  }
  const parent = objectAt(run, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const kind = kindOf(parent.kind) as Kind<KindName>;
  const name = lowerFirst(path.Name);
  switch (path.ObjectPathType) {
    case pathTypes.property:
      return (kind.objects?.[name] ?? unknownMember(kind.name, name))(parent.self, run.call);
    case pathTypes.indexer:
      if (kind.item === undefined) return unknownMember(kind.name, 'getItem');
      return kind.item(parent.self, argumentsOf(run, path.ArgumentInfo)[0], run.call);
    case pathTypes.method:
      return objectFrom(run, parent, name, path.ArgumentInfo);
    default:
      throw new Error(`the workbook in memory does not know object paths of type ${path.ObjectPathType}`);
  }
}

function objectFrom(run: Run, parent: Live, name: string, info: ArgumentInfo | undefined): Live | null {
  const result = invoke(run, parent, name, argumentsOf(run, info));
  if (result === null || isLive(result)) return result;
  throw new Error(`${parent.kind}.${name} should give an object`);
}

function invoke(run: Run, object: Live, name: string, given: readonly unknown[]): unknown {
  const kind = kindOf(object.kind) as Kind<KindName>;
  const method = kind.methods?.[name];
  if (method !== undefined) return method(object.self, given, run.call);
  if (name === 'getItem' && kind.item !== undefined) return kind.item(object.self, given[0], run.call);
  return unknownMember(kind.name, name);
}

function callMethod(run: Run, action: ActionInfo): unknown {
  const object = objectAt(run, action.ObjectPathId);
  // The proxies keep what they were given to load, a null object too.
  if (object === null) return action.Name === '_KeepReference' ? null : refuse('InvalidReference');
  const references = run.call.user.references;
  if (action.Name === '_KeepReference') return void references.keep(object);
  const given = argumentsOf(run, action.ArgumentInfo);
  if (action.Name === '_RemoveReference') return void references.drop(String(given[0]));
  if (/^_(Unr|R)egister/u.test(action.Name)) return followEvent(run, object, action.Name);
  const result = invoke(run, object, lowerFirst(action.Name), given);
  return isLive(result) ? identityOf(run, result) : result;
}

/** `_RegisterDataChangedEvent`, `_UnregisterEventNameChanged`: the proxies name events both ways. */
function followEvent({ call }: Run, object: Live, name: string): void {
  const kind = kindOf(object.kind) as Kind<KindName>;
  const eventName = name.replace(/^_(Unr|R)egister/u, '').replace('Event', '');
  const event = kind.events?.[eventName] ?? unknownMember(kind.name, name);
  const by = name.startsWith('_Register') ? 1 : -1;
  follow(call.user, event.type, String(event.target(object.self)), by);
}

function setProperty(run: Run, action: ActionInfo): void {
  const object = objectAt(run, action.ObjectPathId);
  if (object === null) return refuse('InvalidReference');
  const kind = kindOf(object.kind) as Kind<KindName>;
  const name = lowerFirst(action.Name);
  const set = kind.properties?.[name]?.set ?? unknownMember(kind.name, `${name} (to be set)`);
  set(object.self, argumentsOf(run, action.ArgumentInfo)[0], run.call);
}

/** @returns The arguments, objects of the workbook in the places where the request names their paths. */
function argumentsOf(run: Run, info: ArgumentInfo | undefined): readonly unknown[] {
  const named = (values: readonly unknown[], paths: readonly unknown[]): unknown[] =>
    values.map((value, index) => {
      const path = paths[index];
      if (Array.isArray(path) && Array.isArray(value)) return named(value, path);
      return typeof path === 'number' && path !== 0 ? objectAt(run, path) : withObjects(run, value);
    });
  return named(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
}

/** Objects inside of a plain object stand there as `{_ObjectPathId}`. */
function withObjects(run: Run, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('_ObjectPathId' in value) return objectAt(run, Number(value._ObjectPathId));
  const inside = (part: unknown) =>
    Array.isArray(part) ? part.map((item) => withObjects(run, item)) : withObjects(run, part);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part)]));
}

/** @returns The member at fault as Excel names it: "Range.values", "WorksheetCollection.getItem". */
function placeOf(run: Run, action: ActionInfo): string {
  const path = run.paths[String(action.ObjectPathId)];
  const object = run.found.get(action.ObjectPathId);
  if (object && action.Name !== '') return `${object.kind}.${lowerFirst(action.Name)}`;
  const parent = path?.ParentObjectPathId === undefined ? null : run.found.get(path.ParentObjectPathId);
  if (!parent || path === undefined) return '';
  return `${parent.kind}.${path.ObjectPathType === pathTypes.indexer ? 'getItem' : lowerFirst(path.Name)}`;
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function unknownMember(kind: string, member: string): never {
  throw new Error(`the workbook in memory does not know ${kind}.${member}`);
}
