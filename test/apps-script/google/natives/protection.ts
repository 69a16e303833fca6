import { refuseWhereProtected } from '../book/guards';
import type { Area, ProtectionState, Sheet } from '../book/sheet';
import { enumValue } from '../enums';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { areaBehindRange } from '../services/behind';
import { listOf } from '../services/list-of';
import { strict } from '../strict';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whoever protects may go on editing; a sheet that is protected already gives its own protection back. */
export function newProtection(run: ServerRun, kind: ProtectionState['kind'], area: Area): Protection {
  const { natives } = area.sheet;
  const standing = natives.protections.find((one) => kind === 'SHEET' && one.kind === 'SHEET');
  if (standing) return protectionOf(run, standing);
  refuseWhereProtected(run.user, area);
  const state: ProtectionState = {
    kind,
    area,
    description: '',
    isWarningOnly: false,
    editors: new Set([run.user.key]),
    unprotected: [],
  };
  natives.protections.push(state);
  return protectionOf(run, state);
}

export function protectionsOf(run: ServerRun, { natives }: Sheet, kind: string | null): Protection[] {
  return natives.protections.filter((one) => one.kind === kind).map((one) => protectionOf(run, one));
}

function protectionOf(run: ServerRun, state: ProtectionState): Protection {
  const { natives } = state.area.sheet;
  const canEdit = () => state.isWarningOnly || state.editors.has(run.user.key);
  const own = () => {
    if (!canEdit()) {
      refuse(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
  };
  const change = (work: () => void): Protection => {
    own();
    work();
    return self;
  };
  const self: Protection = strict<Protection>(
    run,
    'Protection',
    {
      getRange: () => run.objects.range(state.area),
      setRange: (range) => change(() => (state.area = areaBehindRange(range))),
      getProtectionType: () => enumValue('ProtectionType', state.kind),
      getDescription: () => state.description,
      setDescription: (text) => change(() => (state.description = text)),
      isWarningOnly: () => state.isWarningOnly,
      setWarningOnly: (warns) =>
        change(() => {
          state.isWarningOnly = warns;
          // Google lets everybody in again where it only warns.
          if (warns) state.editors.clear();
        }),
      canEdit,
      getUnprotectedRanges: () =>
        listOf(
          run,
          state.unprotected.map((area) => run.objects.range(area)),
        ),
      setUnprotectedRanges: (ranges) =>
        change(() => (state.unprotected = Array.from(ranges, (range) => areaBehindRange(range)))),
      remove: () => {
        own();
        natives.protections = natives.protections.filter((one) => one !== state);
      },
    },
    state,
  );
  return self;
}
