import type { Words } from '../../words/words';
import { importText } from './import-text.de';

/** Die Wörter des Schritts Accounts. */
export const accountsText: Words['accounts'] = {
  lead: 'Wählen Sie die Tabelle mit einer Zeile je Account, und sehen Sie, wofür ihre Spalten gehalten wurden.',
  table: 'Tabelle der Accounts',
  tableOption: (name, rows) => `${name} (${rows} Zeilen)`,
  useSelection: 'Markierung verwenden',
  refresh: 'Neu einlesen',
  none: 'Es wurde keine Tabelle von Accounts gefunden.',
  noneAdvice:
    'Fügen Sie eine Liste mit einer Zeile je Account, mindestens zwei Spalten und einer Kopfzeile ein, oder öffnen Sie sie, und lesen Sie dann neu ein.',
  mapping: 'Spalten',
  mappingLead: (known, all) => `${known} von ${all} Spalten wurden erkannt. Ändern Sie, was nicht stimmt.`,
  fromModel: 'So, wie es das Modellblatt sagt.',
  overrides: (count) =>
    count === '1'
      ? 'Das Blatt Overrides entscheidet 1 Fall von Hand.'
      : `Das Blatt Overrides entscheidet ${count} Fälle von Hand.`,
  leaveOut: 'Nicht verwendet',
  field: (header) => `Feld für ${header}`,
  kinds: {
    number: 'Zahl',
    money: 'Geld',
    category: 'Kategorie',
    list: 'Liste',
    flag: 'Ja oder Nein',
    date: 'Datum',
    id: 'Name oder ID',
  },
  confidence: (share) => `zu ${share} sicher`,
  sample: (values) => `z. B. ${values}`,
  noSample: 'alles leer',
  twice: (field) => `${field} kommt aus zwei Spalten; wählen Sie eine`,
  unused: (count) => `${count} weitere Spalten, nicht erkannt`,
  tooMany: (shown) =>
    `Nur die ersten ${shown} davon sind aufgeführt. Benennen Sie eine Spalte nach ihrem Feld, etwa Mitarbeitende, dann wird sie erkannt.`,
  notices: 'Gut zu wissen',
  filled: (share) => `${share} gefüllt`,
  unreadable: (share) => `${share} der Werte unlesbar`,
  more: (header) => `Wie ${header} gelesen wird`,
  source: 'Wer es wissen kann',
  sources: {
    provider: 'Datenanbieter verkaufen es',
    website: 'In einer Minute auf der Website zu sehen',
    discovery: 'Erst nach einem Gespräch bekannt',
  },
  zero: 'Eine Null bedeutet',
  zeros: { value: 'null', blank: 'nicht bekannt' },
  unit: 'Eine bloße Zahl zählt',
  units: { one: 'Einer', thousand: 'Tausender', million: 'Millionen' },
  edited: (field) => `wie ${field} gelesen wird`,
  import: importText,
};
