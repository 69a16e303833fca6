import type { Model, Role, Touch } from '#core';
import { sameText } from '#core';

/** The figures of a role that may be blank. */
export type RoleFigure = 'quota' | 'cost' | 'accounts' | 'hours' | 'spend' | 'attainment' | 'attrition';

const withoutNote = ({ note: _, ...role }: Role): Role => role;

const changed = (model: Model, name: string, change: (role: Role) => Role): Model => ({
  ...model,
  roles: (model.roles ?? []).map((role) => (role.name === name ? withoutNote(change(role)) : role)),
});

/** The model with another figure of a role; null takes it away. Where the figures came from is not said any more. */
export function withRoleFigure(model: Model, name: string, figure: RoleFigure, value: number | null): Model {
  return changed(model, name, ({ [figure]: _, ...role }) =>
    value === null ? role : { ...role, [figure]: value },
  );
}

/** The model with another ramp of a role: shares of full work by month; null takes it away. */
export function withRamp(model: Model, name: string, ramp: readonly number[] | null): Model {
  return changed(model, name, ({ ramp: _, ...role }) => (ramp === null ? role : { ...role, ramp }));
}

/** The model in which one of a role comes with so many of another; null: it hangs on no other. */
export function withRatio(model: Model, name: string, ratio: Role['ratio'] | null): Model {
  return changed(model, name, ({ ratio: _, ...role }) => (ratio ? { ...role, ratio } : role));
}

/** The model with one more role, which says nothing yet. */
export function withRole(model: Model, name: string): Model {
  return { ...model, roles: [...(model.roles ?? []), { name }] };
}

/** The model without a role, and without what is said of it elsewhere. */
export function withoutRole(model: Model, name: string): Model {
  const { roles = [], touches, balances, ...rest } = model;
  const isOf = (role: string) => sameText(role, name);
  const left = roles
    .filter((role) => role.name !== name)
    .map((role) => {
      if (!role.ratio || !isOf(role.ratio.of)) return role;
      const { ratio: _, ...own } = role;
      return own;
    });
  return {
    ...rest,
    ...(left.length > 0 && { roles: left }),
    ...(touches && { touches: touches.filter(({ role }) => !isOf(role)) }),
    ...(balances && { balances: balances.filter(({ role }) => !isOf(role)) }),
  };
}

const isEverywhere = ({ region }: Touch): boolean => region === undefined;

/** Hours a year that an account of a segment asks of a role, wherever it is; null where not said. */
export function hoursOf(model: Model, segment: string, role: string): number | null {
  const line = (model.touches ?? []).find(
    (touch) => isEverywhere(touch) && sameText(touch.segment, segment) && sameText(touch.role, role),
  );
  return line?.hours ?? null;
}

/** The model with other hours of a role for an account of a segment; null takes them away. Lines of one region stay. */
export function withHours(model: Model, segment: string, role: string, hours: number | null): Model {
  const { touches = [] } = model;
  const isLine = (touch: Touch) =>
    isEverywhere(touch) && sameText(touch.segment, segment) && sameText(touch.role, role);
  if (hours === null) return { ...model, touches: touches.filter((touch) => !isLine(touch)) };
  if (touches.some(isLine))
    return {
      ...model,
      touches: touches.map((touch) => (isLine(touch) ? { segment, role, hours } : touch)),
    };
  return { ...model, touches: [...touches, { segment, role, hours }] };
}
