import { defineProblem, found, refused, type Result } from '../values/problem';
import { checkModel } from './check-model';
import { migrations, type Migration } from './migrations';
import { MODEL_VERSION, type Model } from './model';
import { plainModel } from './plain-model';
import { modelSchema } from './schema';
import { shapeProblems } from './shape-problems';

const notAModel = defineProblem('not-a-model', 'this is not a model: it has no version number');
const newerModel = defineProblem(
  'newer-model',
  'this model is of version {version}, made by a newer Tamarack; this one reads up to version {known}, so it is shown but not changed',
);

function versionOf(document: unknown): number | undefined {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, 'version'))
    return undefined;
  const { version } = document as { readonly version: unknown };
  return typeof version === 'number' ? version : undefined;
}

/** The document of this version, step by step from its own. */
function migrated(document: unknown, version: number, steps: readonly Migration[]): unknown {
  const ahead = steps.filter(({ from }) => from >= version && from < MODEL_VERSION);
  return [...ahead]
    .sort((one, other) => one.from - other.from)
    .reduce((current, step) => step.migrate(current), document);
}

/**
 * Reads a model document: migrates an older version, checks the shape, then the meaning.
 * @param document what `JSON.parse` gave
 * @param steps how a document of version n becomes one of version n + 1, in any order
 * @returns the model as the Model sheet can say it, or every problem at once, each with its path
 */
export function readModel(document: unknown, steps: readonly Migration[] = migrations): Result<Model> {
  const version = versionOf(document);
  if (version === undefined) return refused([notAModel({}, { path: 'version' })]);
  if (version > MODEL_VERSION)
    return refused([newerModel({ version, known: MODEL_VERSION }, { path: 'version' })]);
  const current = migrated(document, version, steps);
  const shaped = modelSchema.safeParse(current);
  if (!shaped.success) return refused(shapeProblems(current, shaped.error.issues));
  const model = plainModel(shaped.data as Model);
  const checked = checkModel(model);
  const problems = checked.filter(({ level }) => level === 'problem');
  return problems.length > 0 ? refused(problems) : found(model, checked);
}
