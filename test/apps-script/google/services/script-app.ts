import { enumOf, enumValue, nameOf } from '../enums';
import { refuse } from '../refusal';
import type { Mode, ServerRun } from '../run';
import { strict } from '../strict';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

const modes = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'];

export const authMode = (mode: Mode): unknown => enumValue('AuthMode', mode);

export function scriptApp(run: ServerRun): ScriptApp {
  return strict<ScriptApp>(run, 'ScriptApp', {
    AuthMode: enumOf('AuthMode', modes),
    AuthorizationStatus: enumOf('AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']),
    requireAllScopes: (mode) => {
      if (nameOf(mode) !== 'FULL') refuse('Invalid argument: authMode');
      if (run.mode !== 'FULL') refuse('You do not have permission to call ScriptApp.requireAllScopes');
      run.asked = true;
      if (!run.user.hasConsented) refuse('Authorization is required to perform that action.');
    },
    getAuthorizationInfo: () => authorizationInfo(run),
    getScriptId: () => 'script-under-test',
  });
}

function authorizationInfo(run: ServerRun): AuthorizationInfo {
  const status = run.user.hasConsented ? 'NOT_REQUIRED' : 'REQUIRED';
  return strict<AuthorizationInfo>(run, 'AuthorizationInfo', {
    getAuthorizationStatus: () => enumValue('AuthorizationStatus', status),
    getAuthorizationUrl: () => (run.user.hasConsented ? '' : 'https://script.google.com/consent'),
  });
}
