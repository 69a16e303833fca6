import { columnUnder } from '../../accounts/column-under';
import { dataQuality, type FieldQuality } from '../../accounts/data-quality';
import { dataKindOf, dataKinds } from '../../accounts/data-kind';
import { recognise } from '../../accounts/recognise';
import { accountHealth, type AccountHealth } from '../../health/account-health';
import { openColumns } from '../../health/field-worth';
import { healthGroups, wholeHealth, type HealthGroup } from '../../health/health-groups';
import type { Model } from '../../model/model';
import { columnOf, run, standardColumnsOf, type Run } from '../../model/run';
import type { AccountRows } from '../../values/account-rows';
import type { Cell } from '../../values/cell';
import { defineProblem, found, refused, type Problem, type Result } from '../../values/problem';

/** What `DATA_QUALITY` is given. */
export interface QualityArguments {
  readonly accounts: AccountRows;
  readonly model?: Model | undefined;
  readonly by?: readonly string[] | undefined;
}

const byWithoutModel = defineProblem(
  'quality/by-needs-model',
  'by "{by}" needs the model, which says what of the data is needed: add MODEL as the second argument',
);
const byOne = defineProblem(
  'quality/by-one',
  'by takes one field, "account", "segment" or "owner", not "{by}"',
);
const byUnknown = defineProblem(
  'quality/by-unknown',
  '"{by}" is no field of the model with texts; write "account", "segment", "owner" or another field',
);

const fieldHeader = ['field', 'header', 'kind', 'source', 'filled', 'valid', 'distinct', 'findings'];
const addedHeader = ['data', 'weight', 'accounts open', 'value open', 'value open unknown'];
const groupFigures = ['accounts', 'score', ...dataKinds, 'stale', 'no last activity', 'accounts open'].concat(
  ['value open', 'value open unknown', 'lacks most', 'share without it'],
);
const accountFigures = ['score', ...dataKinds, 'days since last activity', 'open', 'lacks'];

const figureCell = (figure: number | null | undefined): Cell =>
  figure === null || figure === undefined || Number.isNaN(figure) ? '' : figure;
const findings = (surprises: readonly Problem[]): string =>
  surprises.map(({ message }) => message).join('; ');

function healthOf(
  accounts: AccountRows,
  model: Model,
  more: readonly string[],
): Result<{ run: Run; health: AccountHealth }> {
  const computed: readonly string[] = standardColumnsOf(model);
  const { value } = model.settings;
  const asked = [...openColumns, ...more, ...(value === null ? [] : [value])];
  const done = run(accounts.table, model, {
    wanted: [...new Set(asked.filter((name) => computed.includes(name)))],
    fields: [...new Set(asked.filter((name) => !computed.includes(name)))],
  });
  if (!done.ok) return done;
  return found({ run: done.value, health: accountHealth(accounts.table, done.value) }, done.notices);
}

/** The fields one by one, and all together: filled, valid, odd, and what filling them in would decide. */
function fieldRows({ accounts, model }: QualityArguments): Result<Cell[][]> {
  const { table } = accounts;
  const quality = dataQuality(table, model?.fields ?? recognise(table).fields);
  const done = model ? healthOf(accounts, model, []) : null;
  if (done && !done.ok) return done;
  const health = done?.value.health;
  const placeOf = ({ header }: FieldQuality) => {
    const place = columnUnder(table, header);
    return place < 0 ? Infinity : place;
  };
  const added = (field: string): Cell[] => {
    if (!health) return [dataKindOf(field) ?? '', '', '', '', ''];
    const weight = health.needed.find((each) => each.field === field)?.weight ?? 0;
    const worth = health.worths.find((each) => each.field === field);
    const { accounts: open = 0, value = 0, valueUnknown = 0 } = worth ?? {};
    return [dataKindOf(field) ?? '', weight, open, value, valueUnknown];
  };
  const whole = health && wholeHealth(health);
  const all = whole ? ['', 1, whole.open, whole.openValue, whole.openValueUnknown] : ['', '', '', '', ''];
  const fields = [...quality.fields].sort((one, other) => placeOf(one) - placeOf(other) || 0);
  const { filled, valid, surprises } = quality;
  return found(
    [
      [...fieldHeader, ...addedHeader],
      ...fields.map((each): Cell[] => [
        ...[each.field, each.header, each.kind, each.source, each.filled, figureCell(each.valid)],
        ...[each.distinct, findings(each.surprises), ...added(each.field)],
      ]),
      ['all fields', '', '', '', filled, figureCell(valid), '', findings(surprises), ...all],
    ],
    done?.notices ?? [],
  );
}

function groupRow(name: string, group: HealthGroup): Cell[] {
  return [
    ...[
      name,
      group.accounts,
      figureCell(group.score),
      ...dataKinds.map((kind) => figureCell(group.kinds[kind])),
    ],
    ...[figureCell(group.stale), group.noSign, group.open, group.openValue, group.openValueUnknown],
    ...[group.lacks?.field ?? '', figureCell(group.lacks?.share)],
  ];
}

/** The accounts one by one: what the model needs of each, in shares, and what it lacks. */
function accountRows(
  { places, rowCount }: AccountRows,
  { scores, kinds, ages, open, needed, holdings }: AccountHealth,
): Cell[][] {
  const rowOf = (row: number): Cell[] => {
    const lacks = needed
      .filter(({ field }) => holdings.get(field)?.held[row] !== 1)
      .map(({ field }) => field);
    const what = [
      ...(open.layer[row] === 1 ? ['layer'] : []),
      ...(open.segment[row] === 1 ? ['segment'] : []),
    ];
    return [
      ...[figureCell(scores[row]), ...dataKinds.map((kind) => figureCell(kinds[kind]?.[row]))],
      ...[figureCell(ages?.[row]), what.join('; '), lacks.join('; ')],
    ];
  };
  const blank = accountFigures.map((): Cell => '');
  return Array.from({ length: rowCount }, (_, at) => {
    const row = places ? places[at]! : at;
    return row < 0 ? blank : rowOf(row);
  });
}

/**
 * How good the data are: field by field, by account, or by a field such as `segment` and `owner`. An account without a last
 * activity within a year before the as-of day is stale.
 */
export function qualityRows(given: QualityArguments): Result<Cell[][]> {
  const { accounts, model, by = [] } = given;
  const [field] = by;
  if (field === undefined) return fieldRows(given);
  if (by.length > 1) return refused([byOne({ by: by.join('; ') })]);
  if (!model) return refused([byWithoutModel({ by: field })]);
  const isKnown =
    field === 'account' ||
    standardColumnsOf(model).includes(field) ||
    model.fields.some((each) => each.field === field);
  if (!isKnown) return refused([byUnknown({ by: field })]);
  const done = healthOf(accounts, model, field === 'account' ? [] : [field]);
  if (!done.ok) return done;
  const { run: made, health } = done.value;
  if (field === 'account') return found([accountFigures, ...accountRows(accounts, health)], done.notices);
  const column = columnOf(made.frame, field);
  if (column.kind !== 'text') return refused([byUnknown({ by: field })]);
  const whole = wholeHealth(health);
  return found(
    [
      [field, ...groupFigures],
      ...healthGroups(health, column).map((group) => groupRow(group.name, group)),
      ...(whole ? [groupRow('Total', whole)] : []),
    ],
    done.notices,
  );
}
