import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Theme } from '../host';
import { fluentTheme } from '../theme';

const useStyles = makeStyles({
  themed: {
    height: '100%',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
  },
});

/** Variables of Fluent's by the names that its tokens stand for. */
const variablesOf = (theme: Theme) =>
  Object.fromEntries(Object.entries(fluentTheme(theme)).map(([name, value]) => [`--${name}`, value]));

const variables = { light: variablesOf('light'), dark: variablesOf('dark') };

export interface ThemedProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** What is in it wears a theme: Fluent's provider, less what only Fluent's own controls would ask it for. */
export function Themed({ theme, children }: ThemedProps) {
  return (
    <div className={useStyles().themed} dir="ltr" style={{ ...variables[theme], colorScheme: theme }}>
      {children}
    </div>
  );
}
