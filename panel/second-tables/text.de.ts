import type { Words } from '../words/words';

const rowsName = (count: string) => (count === '1' ? 'Zeile nennt' : 'Zeilen nennen');

/** Die Wörter der Wahl von Tabellen neben den Accounts. */
export const secondTablesText: Words['secondTables'] = {
  tables: {
    history: 'Deals, gewonnen und verloren',
    spend: 'Ausgaben nach Zeitraum',
    effort: 'Aufwand',
    reps: 'Liste der Reps',
    firms: 'Firmen nach Branche und Größe',
  },
  none: 'Keine',
  option: (name, rows) => `${name} (${rows} Zeilen)`,
  noTables: 'Die Arbeitsmappe hat keine weitere Tabelle.',
  add: {
    history:
      'Fügen Sie ein Blatt mit einer Zeile je Deal hinzu: ID oder Name des Accounts, Phase oder Ausgang und der Tag des Abschlusses. Lesen Sie dann neu ein.',
    spend:
      'Fügen Sie ein Blatt mit einer Zeile je Account und Zeitraum hinzu: ID oder Name des Accounts, Zeitraum, Betrag. Lesen Sie dann neu ein.',
    effort:
      'Fügen Sie ein Blatt mit einer Zeile je Account hinzu: ID oder Name und Aktivitäten, Stunden oder Kosten. Lesen Sie dann neu ein.',
    reps: 'Fügen Sie ein Blatt mit einer Zeile je Rep hinzu: Name, Rolle, Segment, Region, Start, Quota. Lesen Sie dann neu ein.',
    firms:
      'Fügen Sie ein Blatt mit Firmen nach Branche, Größe und Ort hinzu, etwa SUSB oder CBP des Census Bureau oder QCEW des BLS, wie heruntergeladen. Lesen Sie dann neu ein.',
  },
  lookAgain: 'Neu einlesen',
  deals: (rows, won, ways) => `${rows} Deals, ${won} gewonnen, ${ways}`,
  spend: (rows, ways) => `${rows} Zeilen mit Ausgaben, ${ways}`,
  effort: (rows, ways) => `${rows} Zeilen mit Aufwand, ${ways}`,
  reps: (rows) => `${rows} ${rows === '1' ? 'Rep' : 'Reps'}`,
  firms: (rows) => `${rows} ${rows === '1' ? 'Zeile' : 'Zeilen'} mit Firmen`,
  allJoined: 'alle einem Account zugeordnet',
  joined: (count) => `${count} einem Account zugeordnet`,
  bySegment: (count) => `${count} ${count === '1' ? 'nennt' : 'nennen'} ein Segment`,
  missed: {
    blank: (count) => `${count} ${rowsName(count)} keinen Account`,
    unknown: (count) => `${count} ${rowsName(count)} einen Account, der nicht in der Tabelle steht`,
    ambiguous: (count) => `${count} ${rowsName(count)} etwas, wonach mehrere Accounts heißen`,
  },
  more: (count) => `${count} weitere Hinweise zu diesen Tabellen`,
  cannotRead: 'Diese Tabelle lässt sich nicht verwenden:',
};
