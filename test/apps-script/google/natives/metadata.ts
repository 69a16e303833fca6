import { contains } from '../book/area';
import { nextId } from '../book/book';
import type { Metadata } from '../book/book';
import type { Area, Sheet } from '../book/sheet';
import { enumValue, nameOf } from '../enums';
import { toLists } from '../realm';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { strict } from '../strict';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Google keeps so many characters, keys and values together, at one place and in all. */
const most = 30_000;

/** Adds metadata from (key), (key, value), (key, visibility) or (key, value, visibility). */
export function addMetadata(
  run: ServerRun,
  location: Metadata['location'],
  area: Area | null,
  [key, ...rest]: readonly unknown[],
): void {
  const { book } = run.google;
  if (typeof key !== 'string' || key === '') refuse('Invalid argument: key');
  const value = rest.find((one) => typeof one === 'string') ?? null;
  const visibility = rest.map(nameOf).find((name) => name !== null) ?? 'DOCUMENT';
  const made: Metadata = {
    id: nextId(book),
    key: key as string,
    value: value as string | null,
    visibility,
    location,
    area,
  };
  checkSizes([...book.metadata, made], made);
  book.metadata.push(made);
}

function checkSizes(all: readonly Metadata[], made: Metadata): void {
  const sizeOf = (some: readonly Metadata[]) =>
    some.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  const here = all.filter(({ location, area }) =>
    made.area === null ? location === 'SPREADSHEET' : area?.sheet === made.area.sheet,
  );
  if (sizeOf(here) > most) refuse('The developer metadata exceeds the maximum size allowed.');
}

/** What hangs on the spreadsheet, or on a sheet itself. */
export function metadataOf(
  run: ServerRun,
  location: Metadata['location'],
  sheet: Sheet | null,
): DeveloperMetadata[] {
  return listed(
    run,
    run.google.book.metadata.filter(
      (one) => one.location === location && (sheet === null || one.area?.sheet === sheet),
    ),
  );
}

/** What hangs on rows and columns that are exactly the block. */
export function metadataInside(run: ServerRun, area: Area): DeveloperMetadata[] {
  return listed(
    run,
    run.google.book.metadata.filter(
      (one) =>
        one.area !== null && one.location !== 'SHEET' && contains(one.area, area) && contains(area, one.area),
    ),
  );
}

/** Finds what hangs anywhere in the spreadsheet, or inside a block: on a sheet, its rows and its columns. */
export function metadataFinder(run: ServerRun, inside: Area | null): Finder {
  const wanted: ((one: Metadata) => boolean)[] = [];
  const only = (test: (one: Metadata) => boolean) => {
    wanted.push(test);
    return self;
  };
  if (inside) only(({ area }) => area?.sheet === inside.sheet);
  const self: Finder = strict<Finder>(run, 'DeveloperMetadataFinder', {
    withKey: (key) => only((one) => one.key === key),
    withValue: (value) => only((one) => one.value === value),
    withId: (id) => only((one) => one.id === id),
    withVisibility: (visibility) => only((one) => one.visibility === nameOf(visibility)),
    withLocationType: (location) => only((one) => one.location === nameOf(location)),
    find: () =>
      listed(
        run,
        run.google.book.metadata.filter((one) => wanted.every((test) => test(one))),
      ),
  });
  return self;
}

function listed(run: ServerRun, found: readonly Metadata[]): DeveloperMetadata[] {
  return toLists(run.realm, [found.map((one) => metadata(run, one))])[0] as DeveloperMetadata[];
}

function metadata(run: ServerRun, state: Metadata): DeveloperMetadata {
  const { book } = run.google;
  const self: DeveloperMetadata = strict<DeveloperMetadata>(
    run,
    'DeveloperMetadata',
    {
      getId: () => state.id,
      getKey: () => state.key,
      getValue: () => state.value,
      getVisibility: () => enumValue('DeveloperMetadataVisibility', state.visibility),
      getLocation: () => locationOf(run, state),
      setKey: (key) => ((state.key = key), self),
      setValue: (value) => {
        checkSizes(
          book.metadata.map((one) => (one === state ? { ...one, value } : one)),
          state,
        );
        state.value = value;
        return self;
      },
      remove: () => {
        book.metadata = book.metadata.filter((one) => one !== state);
      },
    },
    state,
  );
  return self;
}

function locationOf(run: ServerRun, { location, area }: Metadata): Location {
  return strict<Location>(run, 'DeveloperMetadataLocation', {
    getLocationType: () => enumValue('DeveloperMetadataLocationType', location),
    getSheet: () => (area ? run.objects.sheet(area.sheet) : null) as GoogleAppsScript.Spreadsheet.Sheet,
    getColumn: () =>
      (area && location === 'COLUMN' ? run.objects.range(area) : null) as GoogleAppsScript.Spreadsheet.Range,
    getRow: () =>
      (area && location === 'ROW' ? run.objects.range(area) : null) as GoogleAppsScript.Spreadsheet.Range,
  });
}
