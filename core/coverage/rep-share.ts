import { fold } from '../expr/fold';
import type { Role, Touch } from './coverage-rules';

const same = (one: string, other: string): boolean => fold(one) === fold(other);

/** The line that says what an account of a cell asks of a role: that of its region before that of everywhere. */
export function touchOf(
  touches: readonly Touch[],
  role: string,
  segment: string,
  region: string,
): Touch | undefined {
  const lines = touches.filter((touch) => same(touch.role, role) && same(touch.segment, segment));
  return (
    lines.find((touch) => touch.region !== undefined && same(touch.region, region)) ??
    lines.find((touch) => touch.region === undefined)
  );
}

/**
 * The share of one person's year that one account of a cell takes: hours of its touch line ÷ hours of the role, and never less
 * than 1 ÷ the most accounts of a book. A role that no touch line names is measured by accounts alone.
 * @param role with hours a year, the most accounts of a book, or both
 * @param touches all lines of the model
 * @returns above 0, above 1 where an account asks for more than one person; null where the model does not say it
 */
export function repShare(
  { name, hours, accounts }: Role,
  touches: readonly Touch[],
  segment: string,
  region: string,
): number | null {
  const byAccounts = accounts !== undefined && accounts > 0 ? 1 / accounts : 0;
  if (!touches.some((touch) => same(touch.role, name))) return byAccounts > 0 ? byAccounts : null;
  const touch = touchOf(touches, name, segment, region);
  if (!touch) return null;
  const byHours = hours !== undefined && hours > 0 ? touch.hours / hours : 0;
  const share = Math.max(byHours, byAccounts);
  return share > 0 ? share : null;
}
