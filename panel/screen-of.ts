import type { ComponentType } from 'react';
import { lazy } from 'react';
import { HomeScreen } from './home/home-screen';
import type { ScreenName } from './state';
import { loadEnglish } from './words/languages';

/** A screen that is loaded with all the others when one of them is first shown: together they weigh a fifth less. */
function later(name: Exclude<ScreenName, 'home'>) {
  return lazy(async () => {
    const [screens] = await Promise.all([import('./screens'), loadEnglish()]);
    return { default: screens[name] };
  });
}

/** Every screen: Home with the panel, the others when they are first shown. */
export const screenOf: { readonly [name in ScreenName]: ComponentType } = {
  home: HomeScreen,
  accounts: later('accounts'),
  market: later('market'),
  fit: later('fit'),
  value: later('value'),
  segments: later('segments'),
  coverage: later('coverage'),
  finish: later('finish'),
  results: later('results'),
  explain: later('explain'),
  scenarios: later('scenarios'),
  health: later('health'),
  review: later('review'),
  functions: later('functions'),
  settings: later('settings'),
};
