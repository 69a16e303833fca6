import type { BrandVariants, Theme as FluentTheme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { Theme } from './host';

/** Larch green, from nearly black to nearly white. */
const larch: BrandVariants = {
  10: '#03110b',
  20: '#0a2218',
  30: '#0d3425',
  40: '#0f4430',
  50: '#12533b',
  60: '#176246',
  70: '#1e7152',
  80: '#28805e',
  90: '#3a8f6c',
  100: '#55a382',
  110: '#65ab8b',
  120: '#7cb99b',
  130: '#93c7ac',
  140: '#abd4be',
  150: '#c4e1d1',
  160: '#ddeee5',
};

const dark = createDarkTheme(larch);

const themes: { readonly [theme in Theme]: FluentTheme } = {
  light: createLightTheme(larch),
  dark: { ...dark, colorBrandForeground1: larch[120], colorBrandForeground2: larch[130] },
};

/** The panel's colours for a theme of the desk. */
export function fluentTheme(theme: Theme): FluentTheme {
  return themes[theme];
}
