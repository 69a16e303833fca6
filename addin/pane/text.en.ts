/** What the pane says while there is no panel in it, in English. */
export const text = {
  waiting: 'Waiting for Excel',
  slow: {
    title: 'Excel has not answered yet',
    lines: [
      'Tamarack starts as soon as it does.',
      'If this stays: your network may hold back a part of Microsoft’s library. IT has to allow https://appsforoffice.microsoft.com.',
    ],
  },
  outside: {
    title: 'Tamarack works inside Excel',
    lines: [
      'This page is the panel of an Excel add-in. By itself it has no workbook to read.',
      'Open a workbook in Excel, then Tamarack on its tab of the ribbon.',
    ],
  },
  absent: {
    title: 'Microsoft’s office.js did not come',
    lines: [
      'Tamarack talks to Excel through this library, and it could not be loaded. Nothing was read or written.',
      'IT has to allow https://appsforoffice.microsoft.com. Then close this pane and open Tamarack again.',
    ],
  },
  failed: {
    title: 'Tamarack could not start',
    lines: ['Nothing was read or written. Close this pane and open Tamarack again.'],
  },
  help: 'How to start',
};

/** The words of the pane in any language. */
export type PaneWords = typeof text;
