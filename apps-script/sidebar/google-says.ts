import type { Problem } from '#core';
import { hostProblems } from '#panel';

/** Why a call that failed will fail again, however often it is tried; null where it may go well the next time. */
export function whyInVain(said: string): Problem | null {
  // Several accounts in one browser: the page belongs to one of them, and its calls are made as another.
  if (/PERMISSION_DENIED/.test(said)) return hostProblems.otherAccount({});
  if (isAboutConsent(said)) return hostProblems.consentRefused({});
  if (/illegal value|Script function not found|Malformed JSON/i.test(said))
    return hostProblems.refused({ why: said });
  return null;
}

/** How Google refuses for want of consent: in the user's language, of which ours are known. */
const refusals: readonly RegExp[] = [
  /authori[sz]ation is required|permissions are not sufficient|permission to call|requireAllScopes/i,
  /autorisierung|berechtigung/i,
  /承認|権限/,
];

function isAboutConsent(said: string): boolean {
  return refusals.some((words) => words.test(said));
}

/** Whether a fault of the server is one that passes: its services are often busy, and then not. */
export function isPassing(fault: string): boolean {
  return /timed out|try again|server error|is overloaded|Service .*(failed|unavailable)|too many times|simultaneous/i.test(
    fault,
  );
}
