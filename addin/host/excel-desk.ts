import type { PageDesk, Theme } from '#panel';
import { pageDesk } from '#panel';

/** The desk of a pane in Excel: numbers as in the user's cells, Excel's theme where it says one, preferences in the pane's own store. */
export function excelDesk(): PageDesk {
  const { contentLanguage, displayLanguage } = Office.context;
  return pageDesk({
    hostName: 'Excel',
    hasFunctions: Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1'),
    hasNatives: true,
    locale: contentLanguage || displayLanguage || navigator.language,
    hostTheme: excelTheme,
    partition: Office.context.partitionKey ?? '',
  });
}

/** Excel on the web says nothing of its theme. */
function excelTheme(): Theme | null {
  const ground = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  const channels = /^#?(\w{2})(\w{2})(\w{2})/.exec(ground ?? '')?.slice(1);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
