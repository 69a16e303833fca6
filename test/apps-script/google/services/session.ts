import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { strict } from '../strict';

type Session = GoogleAppsScript.Base.Session;

/** Whoever sits there stays unnamed: no scope of ours covers an e-mail address. */
export function session(run: ServerRun): Session {
  const unnamed = (member: string) => () =>
    refuse(
      `You do not have permission to call ${member}. Required permissions: https://www.googleapis.com/auth/userinfo.email`,
    );
  return strict<Session>(run, 'Session', {
    getActiveUserLocale: () => run.user.locale,
    getScriptTimeZone: () => 'Etc/UTC',
    getTemporaryActiveUserKey: () => run.user.key,
    getActiveUser: unnamed('Session.getActiveUser'),
    getEffectiveUser: unnamed('Session.getEffectiveUser'),
  });
}
