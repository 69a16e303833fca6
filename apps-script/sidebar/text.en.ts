/** What the sidebar says before there is a panel in it, in English. */
export const text = {
  waiting: 'Waiting for the spreadsheet',
  slow: {
    title: 'The spreadsheet has not answered yet',
    lines: ['Google may be busy, or the connection slow. Tamarack starts as soon as it answers.'],
  },
  consent: {
    title: 'Tamarack needs your leave',
    lines: [
      'Google has not been told that Tamarack may read and write this spreadsheet. It asks for this spreadsheet alone, and for showing this sidebar.',
      'Choose Extensions, Tamarack, Open Tamarack, and allow what Google asks. Or try again here once you have.',
    ],
  },
  account: {
    title: 'Google takes you for somebody else',
    lines: [
      'Several accounts are signed in in this browser, and Google asks for the spreadsheet as another one than the one you see it with.',
      'Open the spreadsheet in a window where one account alone is signed in, then open Tamarack there.',
    ],
  },
  failed: {
    title: 'Tamarack could not start',
    lines: ['Nothing was read or written. See whether the connection stands, then try again.'],
  },
  again: 'Try again',
};

/** The words of the sidebar in any language. */
export type SidebarWords = typeof text;
