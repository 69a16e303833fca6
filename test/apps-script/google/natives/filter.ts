import { refuseWhereProtected } from '../book/guards';
import type { Area, Sheet } from '../book/sheet';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { strict } from '../strict';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** A sheet has one filter at most. */
export function newFilter(run: ServerRun, area: Area): Filter {
  const { sheet } = area;
  refuseWhereProtected(run.user, area);
  if (sheet.natives.filter) refuse("You can't create a filter in a sheet that already has a filter.");
  sheet.natives.filter = { area, hidden: new Map() };
  return filterOf(run, sheet);
}

export function filterOf(run: ServerRun, { natives }: Sheet): Filter {
  const standing = () => natives.filter ?? refuse('The filter was not found on the sheet.');
  return strict<Filter>(run, 'Filter', {
    getRange: () => run.objects.range(standing().area),
    remove: () => {
      refuseWhereProtected(run.user, standing().area);
      natives.filter = null;
    },
    getColumnFilterCriteria: (column) => {
      const hidden = standing().hidden.get(column - 1);
      return hidden
        ? strict<GoogleAppsScript.Spreadsheet.FilterCriteria>(run, 'FilterCriteria', {
            getHiddenValues: () => [...hidden],
          })
        : null;
    },
    removeColumnFilterCriteria: (column) => {
      standing().hidden.delete(column - 1);
      return strict<Filter>(run, 'Filter', {});
    },
  });
}
