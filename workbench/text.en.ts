/** Every word of the workbench around spreadsheet and panel, in English. */
export const text = {
  name: 'Tamarack workbench',
  open: 'Open…',
  openHint: 'Open a csv or xlsx file',
  download: 'Download xlsx',
  sample: 'Sample',
  sampleHint: 'Open the sample workbook again',
  dark: 'Dark',
  light: 'Light',
  themeHint: 'Change between light and dark',
  resize: 'Width of the panel',
  panel: 'Tamarack panel',
  sheet: 'Spreadsheet',
  opened: (file: string) => `${file} is open; nothing leaves this page.`,
  downloaded: (file: string) => `${file} was made; formulas stand in it as values.`,
  opening: (file: string) => `Opening ${file}`,
  downloading: 'Making the file',
  notRead: (why: string) => `Not opened: ${why}`,
  notMade: (why: string) => `Not made: ${why}`,
  start:
    'Edit a line on the Model sheet: Segments and TAM SAM SOM follow. Learn says what accounts are worth. F6 leads to the panel and back. Nothing leaves this page.',
  fileName: 'tamarack-workbench.xlsx',
} as const;
