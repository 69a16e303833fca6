import type { Words } from '../../words/words';

/** Was der letzte Schritt des Assistenten sagt. */
export const finishText: Words['finish'] = {
  lead: 'Noch ist nichts geschrieben. Das ist alles, was „Schreiben“ tun wird.',
  noAccounts: 'Es gibt noch keine Accounts, zu denen etwas zu schreiben wäre.',
  toAccounts: 'Zu den Accounts',
  summary: (columns, accounts, sheets) =>
    `${columns} Spalten für ${accounts} Accounts und ${sheets} Blätter.`,
  working: 'Es wird ermittelt, was geschrieben würde',
  notPlanned: 'Es wurde nicht ermittelt, was geschrieben würde.',
  again: 'Ermitteln',
  write: 'Schreiben',
  writeAs: 'Schreiben als',
  values: 'Werte',
  valuesMean: 'Die Zellen bleiben, wie sie sind, bis Sie erneut schreiben.',
  live: 'Lebende Formeln',
  liveMeans: 'Eine Formel neben den Accounts folgt jeder Änderung der Accounts und des Modells.',
  native: 'Formeln ohne Tamarack',
  nativeMeans:
    'Sie brauchen kein Add-in: Jede Zeile folgt ihren eigenen Zellen, nach dem Modell, wie es jetzt ist.',
  steps: (count) => `${count} Spalten, auf denen sie beruhen`,
  stepsMean:
    'Zellen, wie die Regeln sie lesen, und Zwischenschritte: 1 ist wahr, 0 falsch, 0,5 nicht bekannt.',
  unsaid: (columns) => `Keine Formel kann sagen: ${columns}`,
  noFunctions: 'Diese Tabellenkalkulation kennt die Funktionen von Tamarack nicht.',
  tooMany: (accounts, most) =>
    `${accounts} Accounts würden jede Eingabe langsam machen; Formeln gibt es bis ${most}.`,
  sorting:
    'Sortieren Sie nur die Accounts selbst: Ein Bereich, der die Formel enthält, lässt sich nicht sortieren.',
  columns: (sheet) => `Spalten neben ${sheet}`,
  column: {
    fresh: 'neue Spalte',
    same: 'bleibt gleich',
    replaced: (filled, changed) => `ersetzt ${filled} Zellen, ${changed} ändern sich`,
    left: 'aus einem früheren Lauf, bleibt, wie sie ist',
  },
  formula: (columns, range) => `Eine Formel füllt ${columns} Spalten in ${range}:`,
  cleared: (ranges) => `Was ein früherer Lauf in ${ranges} geschrieben hat, wird entfernt.`,
  changes: (column) => `Änderungen in ${column}`,
  showChanges: 'Einige der Änderungen',
  account: 'Account',
  before: 'Vorher',
  after: 'Nachher',
  blank: 'leer',
  yes: 'Ja',
  no: 'Nein',
  sheets: 'Blätter',
  sheetsFollow: (sheets, isOne) =>
    `Die Spalten sind Werte; ${isOne ? 'das Blatt' : 'die Blätter'} ${sheets} ${isOne ? 'folgt' : 'folgen'} durch Formeln.`,
  evidence: (sheets) => `Belege: ${sheets} ${sheets === '1' ? 'Blatt' : 'Blätter'}`,
  writeEvidence: 'Auch die Blätter mit Belegen schreiben',
  sheet: {
    freshRows: (rows) => (rows === '1' ? 'neues Blatt, 1 Zeile' : `neues Blatt, ${rows} Zeilen`),
    replaced: (before, after) => `wird ersetzt, ${before} Zeilen → ${after}`,
    replacedLive: (before) => `wird ersetzt, ${before} Zeilen → Formeln`,
    freshLive: 'neues Blatt mit Formeln',
    merged: (before, after) => `wird nachgeführt, Ihre Einträge bleiben, ${before} → ${after} Zeilen`,
    extended: (before, after) => `eine Zeile kommt hinzu, ${before} → ${after} Zeilen`,
    kept: 'bleibt, wie es ist',
  },
  names: 'Namen',
  model: 'die Zeilen des Blatts Model',
  overrides: 'die Zeilen des Blatts Overrides',
  overwritten: 'Das würde überschrieben',
  cells: (count, cells) => `${count} gefüllte Zellen von Ihnen: ${cells}`,
  ownSheet: (name) => `Blatt ${name}`,
  editedSheet: (name, rows, isOne) =>
    `von Hand Geändertes auf Blatt ${name}, ${isOne ? 'Zeile' : 'Zeilen'} ${rows}`,
  more: (list) => `${list} …`,
  agree: 'Überschreiben; ich kann es rückgängig machen',
  undoable: 'Alles, was geschrieben wird, lässt sich Schritt für Schritt rückgängig machen.',
  headersChanged: 'Die Spalten haben sich geändert, seit sie gelesen wurden.',
  headersGone: (headers) => `Verschwunden: ${headers}.`,
  headersFresh: (headers) => `Neu: ${headers}.`,
  headersMoved: 'Sie stehen in anderer Reihenfolge.',
  checkColumns: 'Spalten prüfen',
  notices: 'Gut zu wissen',
  undoName: 'geschriebene Ergebnisse',
  written: (columns, sheets) => `${columns} Spalten und ${sheets} Blätter wurden geschrieben.`,
  logged: {
    values: 'Ergebnisse als Werte geschrieben',
    live: 'Ergebnisse als lebende Formeln geschrieben',
    native: 'Ergebnisse als Formeln ohne Tamarack geschrieben',
  },
  restored:
    'Das Schreiben brach auf halbem Weg ab. Alles wurde zurückgesetzt; die Arbeitsmappe ist, wie sie war.',
  notRestored:
    'Das Schreiben brach auf halbem Weg ab, und nicht alles ließ sich zurücksetzen. „Rückgängig“ versucht es noch einmal.',
  notRead: 'Die Ergebnisse sind geschrieben, aber die Arbeitsmappe ließ sich danach nicht lesen.',
  tableGone: (sheet) =>
    `Die Tabelle der Accounts auf Blatt ${sheet} ist nicht mehr, wo sie war. Sehen Sie noch einmal nach, oder wählen Sie die Tabelle bei Accounts.`,
};
