import type { Problem } from '#core';
import { defineProblem } from '#core';
import { hostProblems } from './host-problems';

const told = defineProblem('told', '{what}');

/** What a host throws where it will not do what is asked, for reasons that the user can mend. */
export type HostRefusal = Error & { readonly problems: readonly Problem[] };

/** A refusal to throw; it is shown in the user's language. */
export function hostRefusal(...problems: readonly Problem[]): HostRefusal {
  return Object.assign(new Error(problems.map(({ message }) => message).join('; ')), { problems });
}

/** Why a host refused; null for every other error. */
export function refusedBecause(error: unknown): readonly Problem[] | null {
  if (!(error instanceof Error) || !('problems' in error)) return null;
  return (error as HostRefusal).problems;
}

/** Whether a write was refused since others had changed what it would write over. */
export function isChangedMeanwhile(error: unknown): boolean {
  return (refusedBecause(error) ?? []).some(({ code }) => code === hostProblems.changedMeanwhile.code);
}

/** Any error as problems: the refusal's own, or what the error says. */
export function problemsOf(error: unknown): readonly Problem[] {
  const why = error instanceof Error ? error.message : String(error);
  return refusedBecause(error) ?? [told({ what: why })];
}
