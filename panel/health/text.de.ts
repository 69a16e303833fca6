import { scoreText } from './score-text.de';
import { duplicateText } from './duplicate-text.de';
import type { Words } from '../words/words';
import { truthText } from './truth-text.de';

/** Die Wörter der Ansicht Datenqualität. */
export const healthText: Words['health'] = {
  lead: 'Wie gut die Accounts gefüllt und lesbar sind, und was davon das Modell braucht.',
  noAccounts: 'Es gibt noch keine Accounts, die sich ansehen ließen.',
  noFields: 'Noch ist keine Spalte einem Feld zugeordnet.',
  toAccounts: 'Zu den Accounts',
  truth: truthText,
  duplicates: duplicateText,
  overall: 'Auf einen Blick',
  filled: (share, fields, rows) =>
    `${share} der Zellen sind gefüllt, über ${fields} Felder von ${rows} Accounts.`,
  valid: (share) => `${share} dessen, was da ist, lässt sich lesen.`,
  minute: 'In einer Minute eingeordnet',
  minuteFigure: (share, threshold) => `${share} der Accounts; ab ${threshold} ist es solide.`,
  minuteUnknown: 'Nicht bekannt.',
  unknownBecause: 'Unbekannt wegen',
  open: (accounts) =>
    `${accounts} Accounts könnten in einer engeren Marktschicht sein als bestätigt, weil diese Felder leer sind:`,
  nothingOpen: 'Kein leeres Feld lässt im Markt einen Account offen.',
  openField: (field, accounts) => `${field}: ${accounts} Accounts`,
  modelWrong: 'Das Modell hat einen Fehler, daher ist nicht bekannt, was leere Felder bei ihm bewirken:',
  across: 'Über alle Accounts',
  fields: 'Feld für Feld',
  onlyUsed: 'Nur Felder, die das Modell verwendet',
  noneUsed: 'Das Modell verwendet noch kein Feld.',
  shown: (shown, all) => `${shown} von ${all} Feldern`,
  knownShare: (share) => `${share} bekannt`,
  isUsed: (places, isOne) => (isOne ? 'an einer Stelle verwendet' : `an ${places} Stellen verwendet`),
  notUsed: 'vom Modell nicht verwendet',
  surprises: (count, isOne) => (isOne ? 'eine Auffälligkeit' : `${count} Auffälligkeiten`),
  facts: {
    header: 'Spalte',
    filled: 'Gefüllt',
    valid: 'Davon lesbar',
    distinct: 'Verschiedene Werte',
    source: 'Wer es wissen kann',
    uses: 'Verwendet von',
  },
  none: 'keine',
  nothing: 'nichts',
  parts: {
    region: (name) => `Region ${name}`,
    segment: (name) => `Segment ${name}`,
    layer: (name) => `Marktschicht ${name}`,
    exclusion: (name) => `Ausschluss ${name}`,
    criterion: (name) => `Kriterium ${name}`,
    propensity: (name) => `Kaufneigung nach ${name}`,
    potential: () => 'das Potenzial',
    worth: (name) => `der Wert: ${name}`,
    named: (name) => `namentliche Accounts von ${name}`,
    value: () => 'die Größe des Markts',
    yardstick: () => 'die Segmentgrenzen, als Maßstab',
  },
  noSurprise: 'Darin ist nichts aufgefallen.',
  show: 'Zeigen',
  showCell: (cell) => `${cell} im Blatt zeigen`,
  see: (cell) => `siehe ${cell}`,
  scores: scoreText,
};
