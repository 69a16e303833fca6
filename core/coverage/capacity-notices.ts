import { fold, sameText } from '../expr/fold';
import { defineNotice, type Problem } from '../values/problem';
import type { CellPlan, PlacedRep } from './capacity-cells';
import type { CapacityInput } from './capacity-facts';
import type { Role } from './coverage-rules';

const noRoles = defineNotice(
  'capacity/no-roles',
  'the model has no roles, so nothing tells how many people are needed; add them as rows "role"',
);
const unknownRole = defineNotice(
  'capacity/unknown-role',
  '{count} {count|rep is|reps are} "{role}", a role that the model does not have, so what is needed of it is not known',
);
const noTouches = defineNotice(
  'capacity/no-touches',
  '{count} {count|account|accounts} of {segments} have no row "touch", so their hours and who is needed for them are not known',
);
const unmeasured = defineNotice(
  'capacity/unmeasured-role',
  'nothing tells how many of role "{role}" are needed: give it hours and rows "touch", accounts, spend or a ratio',
);
const spendUnknown = defineNotice(
  'capacity/spend-unknown',
  'current spend is not known, so role "{role}" is not counted by the spend that it looks after',
);
const quotaUnknown = defineNotice(
  'capacity/quota-unknown',
  '{count} {count|rep has|reps have} no quota, though others of the role have one, and no capacity is counted: {names}',
);
const supportQuota = defineNotice(
  'capacity/support-quota',
  'the quota of {count} {count|rep|reps} of role "{role}" is not counted: a role by ratio helps to sell what others have a quota for',
);
const attainmentUnknown = defineNotice(
  'capacity/attainment-unknown',
  'no attainment is said for {count} {count|rep|reps} with a quota, which counts in full: {names}',
);
const costUnknown = defineNotice(
  'capacity/cost-unknown',
  'neither a cost nor OTE is said for {count} {count|rep|reps}, who add nothing to the cost: {names}',
);
const noCell = defineNotice(
  'capacity/no-cell',
  '"{name}" works no segment and region that has accounts in the market, and is counted in no cell',
);
const noTarget = defineNotice(
  'capacity/no-target',
  'the model has no target, so quota coverage and the gap in money are not known; add it as the setting "target"',
);

/** More names would hide the sentence. */
const mostNames = 10;

const namesOf = (reps: readonly PlacedRep[]): string => {
  const names = reps.slice(0, mostNames).map(({ rep }) => rep.name);
  return [...names, ...(reps.length > mostNames ? ['…'] : [])].join(', ');
};

function counted(kind: ReturnType<typeof defineNotice>, reps: readonly PlacedRep[]): readonly Problem[] {
  return reps.length === 0 ? [] : [kind({ count: reps.length, names: namesOf(reps) })];
}

function roleNotices(roles: readonly Role[], plans: readonly CellPlan[]): readonly Problem[] {
  return roles.flatMap(({ name, spend }) => {
    const needs = plans.flatMap((plan) =>
      plan.roles.flatMap(({ role, need }) => (need && sameText(role, name) ? [need] : [])),
    );
    const measured =
      needs.length === 0 || needs.some(({ asked, needed }) => asked === null || needed !== null);
    const spends = plans.some(({ cell }) => cell.spend !== null);
    return [
      ...(measured ? [] : [unmeasured({ role: name })]),
      ...(spend === undefined || spends || needs.length === 0 ? [] : [spendUnknown({ role: name })]),
    ];
  });
}

/** Reps by the folded name of their role. */
function byRole(reps: readonly PlacedRep[]): readonly (readonly PlacedRep[])[] {
  const roles = new Map<string, PlacedRep[]>();
  for (const rep of reps) roles.set(fold(rep.role), [...(roles.get(fold(rep.role)) ?? []), rep]);
  return [...roles.values()];
}

function repNotices(roles: readonly Role[], reps: readonly PlacedRep[]): readonly Problem[] {
  const roleOf = (name: string): Role | undefined => roles.find((role) => sameText(role.name, name));
  const selling = reps.filter(({ quota }) => quota !== null);
  return [
    ...byRole(reps).flatMap((same) => {
      const { role } = same[0]!;
      const known = roleOf(role);
      const own = same.filter(({ rep }) => rep.quota !== null).length;
      return [
        ...(known || roles.length === 0 ? [] : [unknownRole({ count: same.length, role })]),
        ...(known?.ratio && own > 0 ? [supportQuota({ count: own, role })] : []),
      ];
    }),
    ...counted(
      quotaUnknown,
      reps.filter((rep) => rep.quotaUnknown),
    ),
    ...counted(
      attainmentUnknown,
      selling.filter(({ rep }) => rep.attainment === null && roleOf(rep.role)?.attainment === undefined),
    ),
    ...counted(
      costUnknown,
      reps.filter(({ costRate }) => costRate === null),
    ),
    ...reps.filter(({ places }) => places.length === 0).map(({ rep }) => noCell({ name: rep.name })),
  ];
}

/** What whoever reads a coverage plan should know of it: what is not said, and how it was counted all the same. */
export function capacityNotices(
  { rules: { roles = [] }, target }: CapacityInput,
  plans: readonly CellPlan[],
  reps: readonly PlacedRep[],
): readonly Problem[] {
  const open = plans.filter((plan) => plan.roles.some(({ need }) => need?.asked === null));
  const segments = [...new Set(open.map(({ cell }) => cell.segment))].join(', ');
  const count = open.reduce((sum, { cell }) => sum + cell.accounts, 0);
  return [
    ...(roles.length === 0 ? [noRoles()] : []),
    ...roleNotices(roles, plans),
    ...(open.length === 0 ? [] : [noTouches({ count, segments })]),
    ...repNotices(roles, reps),
    ...(target === null ? [noTarget()] : []),
  ];
}
