import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Rule, When } from '../expr/condition';
import { checkModel } from './check-model';
import { migrations, type Migration } from './migrations';
import { MODEL_VERSION, type Model } from './model';
import { modelSchema } from './schema';

const notAModel = defineProblem('not-a-model', 'this is not a model: {found}');
const newerModel = defineProblem(
  'newer-model',
  'this model is of version {version}, made by a newer Tamarack; this one reads up to version {known}, so it is shown but not changed',
);
const shapeWrong = defineProblem('model-shape', '{message}');

function versionOf(document: unknown): number | undefined {
  if (typeof document !== 'object' || document === null || !('version' in document)) return undefined;
  return typeof document.version === 'number' ? document.version : undefined;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** `[[]]` is always true, as `[]` is; a model has one way to say it. */
const plainWhen = (when: When): When => (when.some((conditions) => conditions.length === 0) ? [] : when);

/** Notes stand in one place: on the rule, not on its first condition. */
function plainRule(rule: Rule): Rule {
  const when = plainWhen(rule.when);
  const note = rule.note ?? when[0]?.[0]?.note;
  const plain = when.map((conditions, alternative) =>
    conditions.map((condition, place) => {
      if (alternative > 0 || place > 0 || condition.note === undefined) return condition;
      return { field: condition.field, test: condition.test, value: condition.value };
    }),
  );
  return { ...rule, when: plain, ...(note === undefined ? {} : { note }) };
}

function plainModel(model: Model): Model {
  const { layers } = model;
  return {
    ...model,
    exclusions: model.exclusions.map(plainRule),
    regions: model.regions.map(plainRule),
    named: model.named.map(plainRule),
    segments: model.segments.map(plainRule),
    layers: { ...layers, TAM: plainWhen(layers.TAM), SAM: plainWhen(layers.SAM), SOM: plainWhen(layers.SOM) },
  };
}

/**
 * Reads a model document: migrates an older version, checks the shape, then the meaning.
 * @param document what `JSON.parse` gave
 * @param steps how a document of version n becomes one of version n + 1
 * @returns the model, or every problem at once, each with its path
 */
export function readModel(document: unknown, steps: readonly Migration[] = migrations): Result<Model> {
  const version = versionOf(document);
  if (version === undefined) {
    return refused([notAModel({ found: 'it has no version number' }, { path: 'version' })]);
  }
  if (version > MODEL_VERSION)
    return refused([newerModel({ version, known: MODEL_VERSION }, { path: 'version' })]);
  let current: unknown = document;
  for (const step of steps.filter(({ from }) => from >= version)) current = step.migrate(current);
  const shaped = modelSchema.safeParse(current);
  if (!shaped.success) {
    return refused(
      shaped.error.issues.map(({ path, message }): Problem =>
        shapeWrong({ message }, { path: pathText(path) }),
      ),
    );
  }
  const model = plainModel(shaped.data as Model);
  const checked = checkModel(model);
  const problems = checked.filter(({ level }) => level === 'problem');
  return problems.length > 0 ? refused(problems) : found(model, checked);
}
