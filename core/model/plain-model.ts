import type { Condition, Rule, When } from '../expr/condition';
import { fold } from '../expr/fold';
import type { Criterion, CriterionLine } from '../scoring/criterion';
import { criterionDefinition } from '../scoring/criterion-definitions';
import { isLineOf } from '../scoring/criterion-lines';
import type { KindOf } from '../values/field-kind';
import { kindsOf } from './kind-of';
import { noted, withNotes } from './plain-notes';
import type { Model } from './model';
import { plainCoverage } from './plain-coverage';
import { plainValuation } from './plain-valuation';

/** Every text of a document without its surrounding blanks; a separator may be a blank itself. */
function trimmed(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'separator' ? value : value.trim();
  if (Array.isArray(value)) return value.map((each) => trimmed(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, trimmed(each, name)]));
}

function plainCondition(condition: Condition, kindOf: KindOf): Condition {
  const field = fold(condition.field);
  const kind = kindOf(field);
  const numeric = kind === 'number' || kind === 'money';
  const plain = (value: string | number): string | number => {
    if (!numeric) return String(value);
    const number = typeof value === 'string' && value !== '' ? Number(value) : NaN;
    return Number.isNaN(number) ? value : number;
  };
  const { value } = condition;
  const several = ['in', 'not in', 'contains any', 'contains all', 'contains none'].includes(condition.test);
  const asked = several && value !== null && !Array.isArray(value) ? [value] : value;
  const written = Array.isArray(asked) ? (asked as readonly (string | number)[]).map(plain) : asked;
  const single = typeof written === 'string' || typeof written === 'number' ? plain(written) : written;
  return noted({ ...condition, field, value: single as Condition['value'] });
}

/** An alternative without a condition always holds, and so does the whole; a model has one way to say it. */
function plainWhen(when: When, kindOf: KindOf): When {
  if (when.some((conditions) => conditions.length === 0)) return [];
  return when.map((conditions) => conditions.map((condition) => plainCondition(condition, kindOf)));
}

/** The conditions, and the note that stands on the first of them and means the whole. */
function splitNote(when: When): { readonly when: When; readonly note: string | undefined } {
  const first = when[0]?.[0];
  if (!first) return { when, note: undefined };
  const { note, ...bare } = first;
  const alternative = [bare, ...(when[0] ?? []).slice(1)];
  return { when: [alternative, ...when.slice(1)], note };
}

function plainRule(rule: Rule, kindOf: KindOf): Rule {
  const { regions, ...rest } = rule;
  const { when, note } = splitNote(plainWhen(rule.when, kindOf));
  const said = rule.note || note;
  return noted({ ...rest, when, ...(regions?.length ? { regions } : {}), ...(said ? { note: said } : {}) });
}

function plainLayers(layers: Model['layers'], kindOf: KindOf): Model['layers'] {
  const split = (['TAM', 'SAM', 'SOM'] as const).map(
    (layer) => [layer, splitNote(plainWhen(layers[layer], kindOf))] as const,
  );
  const whens = Object.fromEntries(split.map(([layer, { when }]) => [layer, when]));
  const notes = Object.fromEntries(split.map(([layer, { note }]) => [layer, layers.notes?.[layer] || note]));
  return withNotes({ ...layers, ...whens, notes } as Model['layers']);
}

function plainLine(line: CriterionLine, kind: string): CriterionLine {
  const test = fold(line.test);
  const known = criterionDefinition(kind)?.lines.find((each) => isLineOf({ ...line, test }, each));
  const single = typeof line.value === 'string' || typeof line.value === 'number';
  if (known?.value === 'texts' && single) return noted({ ...line, test, value: [String(line.value)] });
  return noted({ ...line, test });
}

function plainCriterion(criterion: Criterion): Criterion {
  const kind = fold(criterion.kind);
  const lines = criterion.lines.map((line) => plainLine(line, kind));
  return noted({ ...criterion, kind, field: fold(criterion.field), lines });
}

/** What is said of firms, as the Model sheet can say it. */
function plainFirms({ firmValues = [], competitors = [] }: Model): Pick<Model, 'firmValues' | 'competitors'> {
  const values = firmValues.map(({ place, ...rule }) => noted({ ...rule, ...(place ? { place } : {}) }));
  const told = competitors.map(({ called, field, ...rule }) =>
    noted({ ...rule, field: fold(field), ...(called?.length ? { called } : {}) }),
  );
  return {
    ...(values.length > 0 ? { firmValues: values } : {}),
    ...(told.length > 0 ? { competitors: told } : {}),
  };
}

const plainTags = ({ tags = [] }: Model): Pick<Model, 'tags'> =>
  tags.length > 0 ? { tags: tags.map(noted) } : {};

/** Sources without a column say nothing. */
function plainSources({ sources = [] }: Model): Pick<Model, 'sources'> {
  const said = sources
    .filter(({ columns }) => columns.length > 0)
    .map((source) =>
      noted({
        ...source,
        columns: source.columns.map((column) => ({ ...column, field: column.field && fold(column.field) })),
      }),
    );
  return said.length > 0 ? { sources: said } : {};
}

/** What is no rule over accounts: tags of the CRM, sources of imports, firms. */
const plainBeside = (model: Model): Partial<Model> => ({
  ...plainTags(model),
  ...plainSources(model),
  ...plainFirms(model),
});

/**
 * A model as the Model sheet can say it: texts without surrounding blanks, keys of fields folded, notes where the sheet
 * keeps them, numbers as numbers. A model that came from the sheet is left as it is.
 */
export function plainModel(document: Model): Model {
  const model = trimmed(document) as Model;
  const { settings } = model;
  const { fiscalYear = 1, ...saidSettings } = settings;
  const keyOrNull = (key: string | null) => fold(key ?? '') || null;
  const fields = model.fields.map((each) => noted({ ...each, field: fold(each.field) }));
  const computed = model.computed.map((each) => noted({ ...each, field: fold(each.field) }));
  const kindOf = kindsOf({ fields, computed });
  const rules = (list: readonly Rule[]) => list.map((rule) => plainRule(rule, kindOf));
  const { restNote } = model;
  return {
    version: model.version,
    name: model.name || 'Model',
    settings: withNotes({
      ...saidSettings,
      asOf: settings.asOf || null,
      ...(fiscalYear === 1 ? {} : { fiscalYear }),
      currency: settings.currency.toUpperCase(),
      value: keyOrNull(settings.value),
      yardstick: keyOrNull(settings.yardstick),
    }),
    fields,
    computed,
    exclusions: rules(model.exclusions),
    layers: plainLayers(model.layers, kindOf),
    criteria: model.criteria.map(plainCriterion),
    grades: model.grades.map(noted),
    regions: rules(model.regions),
    named: rules(model.named),
    segments: rules(model.segments),
    merges: model.merges.map(noted),
    rest: model.rest,
    guardrails: model.guardrails.map((each) => noted({ ...each, name: fold(each.name) })),
    ...plainValuation(model, rules),
    ...plainCoverage(model),
    ...plainBeside(model),
    ...(restNote ? { restNote } : {}),
  };
}
