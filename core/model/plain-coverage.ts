import type { BalanceRule, CalendarStep, CoverageRules, Role, Touch } from '../coverage/coverage-rules';
import { fold } from '../expr/fold';
import { noted } from './plain-notes';

/** The keys of an object that say something; undefined where none does. */
function saying<Value extends object>(value: Value | undefined): Value | undefined {
  const said = Object.entries(value ?? {}).filter(([, each]) => each !== undefined && each !== '');
  return said.length > 0 ? (Object.fromEntries(said) as Value) : undefined;
}

/** The same without the keys named where they say nothing. */
const without = <Value extends object>(value: Value, ...keys: readonly (keyof Value & string)[]): Value =>
  Object.fromEntries(
    Object.entries(value).filter(([key, each]) => !keys.some((name) => name === key) || (each ?? '') !== ''),
  ) as Value;

const plainRole = ({ ramp, ...role }: Role): Role => noted({ ...role, ...(ramp?.length ? { ramp } : {}) });

function plainBalance({ weights, needs, lock, ...rule }: BalanceRule): BalanceRule {
  const folded = Object.entries(needs ?? {}).map(([kind, key]) => [kind, fold(key)]);
  const said = {
    weights: saying(weights),
    needs: saying(Object.fromEntries(folded) as NonNullable<BalanceRule['needs']>),
    lock: fold(lock ?? ''),
  };
  return noted({ ...rule, ...saying(said) } as BalanceRule);
}

/** What a model says of coverage, as the Model sheet can say it: what says nothing is left out, keys of fields folded. */
export function plainCoverage(rules: CoverageRules): CoverageRules {
  const { roles = [], touches = [], motions = [], motionsInUse = [] } = rules;
  const { balances = [], kickOff, calendar = [] } = rules;
  const lists = {
    roles: roles.map(plainRole),
    touches: touches.map((touch: Touch) => without(touch, 'region', 'note')),
    motions: motions.map(noted),
    motionsInUse: motionsInUse.map(noted),
    balances: balances.map(plainBalance),
    calendar: calendar.map((step: CalendarStep) => without(step, 'owner', 'note')),
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(kickOff ? { kickOff: noted(kickOff) } : {}),
  };
}
