import { areaBehindRange } from './behind';
import type { Name } from '../book/book';
import type { ServerRun } from '../run';
import { strict } from '../strict';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function namedRangeOf(run: ServerRun, state: Name): NamedRange {
  const { book } = run.google;
  const self: NamedRange = strict<NamedRange>(
    run,
    'NamedRange',
    {
      getName: () => state.name,
      getRange: () => run.objects.range(state.area),
      remove: () => {
        book.names = book.names.filter((one) => one !== state);
      },
      setName: (name) => ((state.name = name), self),
      setRange: (range) => ((state.area = areaBehindRange(range)), self),
    },
    state,
  );
  return self;
}
