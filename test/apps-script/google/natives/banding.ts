import { overlaps } from '../book/area';
import { refuseWhereProtected } from '../book/guards';
import type { Area, BandingState } from '../book/sheet';
import { nameOf } from '../enums';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { areaBehindRange } from '../services/behind';
import { strict } from '../strict';

type Banding = GoogleAppsScript.Spreadsheet.Banding;

/** Alternating colours over a block; two on the same cells are refused. */
export function newBanding(run: ServerRun, area: Area, given: readonly unknown[]): Banding {
  const { natives } = area.sheet;
  refuseWhereProtected(run.user, area);
  if (natives.bandings.some((banding) => overlaps(banding.area, area))) {
    refuse(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const [theme, showsHeader = true, showsFooter = false] = given;
  const state: BandingState = {
    area,
    theme: nameOf(theme) ?? 'LIGHT_GREY',
    colors: new Map([
      ['HeaderRow', showsHeader === true ? '#bdbdbd' : null],
      ['FirstRow', '#ffffff'],
      ['SecondRow', '#f3f3f3'],
      ['FooterRow', showsFooter === true ? '#dedede' : null],
    ]),
  };
  natives.bandings.push(state);
  return bandingOf(run, state);
}

export function bandingOf(run: ServerRun, state: BandingState): Banding {
  const { natives } = state.area.sheet;
  const members: Record<string, (...given: never[]) => unknown> = {
    getRange: () => run.objects.range(state.area),
    setRange: (range) => ((state.area = areaBehindRange(range)), self),
    remove: () => {
      natives.bandings = natives.bandings.filter((one) => one !== state);
    },
  };
  for (const part of ['HeaderRow', 'FirstRow', 'SecondRow', 'FooterRow']) {
    members[`get${part}Color`] = () => state.colors.get(part) ?? null;
    members[`set${part}Color`] = (color: string | null) => (state.colors.set(part, color), self);
  }
  const self: Banding = strict<Banding>(run, 'Banding', members as Partial<Banding>, state);
  return self;
}
