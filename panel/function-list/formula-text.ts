import { absolutePlace, blockText, parseBlock } from '../block';
import type { ListedFunction, ListedParameter } from '../engine/questions/function-list';
import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';
import type { PanelState } from '../state';

/** What stands for a parameter before the user says otherwise: the accounts, the model and the deals as they lie. */
export function usualArgument({ kind, key }: ListedParameter, state: PanelState): string {
  const { accounts, saved, second } = state;
  if (kind === 'accounts' || kind === 'accounts or elements')
    return accounts ? absolutePlace(ownPlace(accounts)) : '';
  if (kind === 'model' || kind === 'model or lines') return saved ? modelPlace.name : '"starter"';
  if (kind === 'overrides') return (accounts?.overrideCount ?? 0) > 0 ? overridesPlace.name : '';
  if (kind === 'table' && key === 'history' && second?.places.history)
    return absolutePlace(second.places.history);
  return '';
}

/** The accounts up to the last column of the user's: what an earlier run wrote beside them need not be read. */
function ownPlace({ place, headers }: NonNullable<PanelState['accounts']>) {
  const block = parseBlock(place.range);
  return { ...place, range: blockText({ ...block, columnCount: headers.length }) };
}

/** The formula for these arguments; what is left out at the end is left out altogether. */
export function formulaText(
  { name, params }: ListedFunction,
  given: Readonly<Record<string, string>>,
): string {
  const all = params.map(({ key }) => (given[key] ?? '').trim());
  let count = all.length;
  while (count > 0 && all[count - 1] === '') count--;
  return `=${name}(${all.slice(0, count).join(', ')})`;
}

/** The labels of what a formula cannot do without. */
export function missingArguments(
  { params }: ListedFunction,
  given: Readonly<Record<string, string>>,
): readonly string[] {
  return params
    .filter(({ key, isOptional }) => !isOptional && (given[key] ?? '').trim() === '')
    .map(({ label }) => label);
}
