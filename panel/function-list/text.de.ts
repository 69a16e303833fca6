import type { Words } from '../words/words';

/** Die Wörter der Ansicht Funktionen. */
export const functionsText: Words['functions'] = {
  lead: 'Formeln, die in jeder Zelle dieser Arbeitsmappe rechnen. Wählen Sie eine aus, prüfen Sie ihre Argumente, und fügen Sie sie ein.',
  search: 'Funktionen durchsuchen',
  found: (count) => (count === '1' ? '1 Funktion' : `${count} Funktionen`),
  none: 'Keine Funktion hat das in ihrem Namen oder in ihrer Hilfe.',
  back: 'Alle Funktionen',
  arguments: 'Argumente',
  optional: (label) => `${label} (kann entfallen)`,
  fromSelection: (label) => `Markierte Zellen für ${label} übernehmen`,
  useSelection: 'Markierte Zellen',
  formula: 'Formel',
  example: (formula, gives) => `Zum Beispiel ergibt ${formula} ${gives}`,
  insert: (cell) => `In ${cell} einfügen`,
  noCell: 'Markieren Sie in der Arbeitsmappe die Zelle, in die die Formel soll.',
  notBlank: (cell) =>
    `${cell} ist nicht leer: Was dort steht, wird ersetzt. Das lässt sich rückgängig machen.`,
  missing: (labels) => `Noch auszufüllen: ${labels}`,
  noFunctions:
    'Dieses Programm kennt keine Formeln von Tamarack. Kopieren Sie die Formel in eine Arbeitsmappe, die sie kennt.',
  shapes: {
    cell: 'Ergibt eine Zelle.',
    accounts:
      'Ergibt eine Kopfzeile und eine Zeile je Account. Fügen Sie sie in der Kopfzeile der Accounts ein, dann steht jede Zeile neben ihrem Account.',
    elements: 'Ergibt eine Zelle je Zelle, unter und neben der Zelle.',
    table: 'Ergibt eine Tabelle mit Kopfzeile, unter und neben der Zelle.',
  },
  inserted: (name, cell) => `${name} in ${cell} eingefügt`,
};
