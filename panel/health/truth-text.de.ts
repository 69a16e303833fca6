import type { Words } from '../words/words';

/** Die Wörter der CRM-Wahrheit in der Ansicht Datenqualität. */
export const truthText: Words['health']['truth'] = {
  title: 'CRM-Wahrheit',
  noTag:
    'Keine Spalte ist als das Segment zugeordnet, das Ihr CRM den Accounts gibt. Ordnen Sie eine, etwa Segment oder Account Tier, dem Feld „Segment im CRM“ zu, dann wird sie Account für Account gegen das Modell gehalten.',
  mapIt: 'Spalte zuordnen',
  lead: (tag) => `Die Spalte „${tag}“, gegen das Modell gehalten.`,
  nothingJudged: 'Noch lässt sich kein Eintrag beurteilen.',
  purity: (rate, low, high) =>
    `${rate} der Einträge, die sich beurteilen lassen, sind richtig (${low} bis ${high}).`,
  recall: (rate, low, high) =>
    `Von den Accounts, die dazugehören, findet das CRM ${rate} (${low} bis ${high}).`,
  classes: 'Accounts nach Klasse',
  names: {
    missing: 'Fehlend',
    open: 'Offen',
    unread: 'Ungelesen',
    outside: 'Außerhalb',
  },
  means: {
    A: 'gemeint und richtig',
    B: 'falsch, und nur ein Gespräch zeigt es',
    C: 'falsch, und Datenanbieter oder Website zeigen es',
    D: 'ein Ausschluss trifft zu, oder niemand hat ihn geprüft',
    E: 'richtig, aber kein Rep bearbeitet die Zelle',
    F: 'richtig, in einem zu leeren oder zu vollen Account-Buch',
    missing: 'gehört dazu und hat keinen Eintrag',
    open: 'ein leeres Feld lässt es offen',
    unread: 'der Eintrag ist kein Segment des Modells',
    outside: 'nicht im Markt und ohne Eintrag, wie es sein soll',
  },
  uncovered: 'E und F sind bekannt, sobald es eine Tabelle der Reps gibt. Bis dahin zählen sie als A.',
  bySegment: 'Reinheit und Vollständigkeit nach Segment',
  byOwner: (shown, all) =>
    shown === all ? `Nach Verantwortlichem (${all})` : `Nach Verantwortlichem (${shown} von ${all})`,
  ownerCaption: 'Reinheit und Vollständigkeit nach Verantwortlichem',
  segment: 'Segment',
  owner: 'Wer',
  tagged: 'Ein\u00adträge',
  wrong: 'Falsch',
  purityHeading: 'Rein\u00adheit',
  recallHeading: 'Voll\u00adständig',
  notKnown: '–',
  from: (low, high) => `${low} bis ${high}`,
  fixes: 'Was zuerst zu berichtigen ist',
  show: 'Zeigen',
  all: 'Alle Klassen',
  nothingToFix: 'Nichts zu berichtigen.',
  shown: (shown, all) => `${shown} von ${all}, die wertvollsten zuerst`,
  more: 'Mehr zeigen',
  go: 'Zeigen',
  showOf: (account) => `Eintrag von ${account} zeigen`,
  deeds: {
    tag: (_, to) => `Als ${to} eintragen`,
    retag: (from, to) => `${from} → ${to}`,
    untag: (from) => `Eintrag ${from} entfernen`,
    fill: (from) => `Eintrag ${from}: erst ein Feld ausfüllen`,
  },
  fact: (field, told) => `${field}: ${told === '' ? 'leer' : told}`,
  holes: 'Ausschlüsse: wer geprüft ist',
  checked: (exclusion, tagged) =>
    `${exclusion}: überall geprüft. Accounts mit Eintrag, auf die er zutrifft: ${tagged}`,
  unchecked: (exclusion, accounts, value, tagged) =>
    `${exclusion}: nicht geprüft: ${accounts}${value === '' ? '' : `, im Wert von ${value}`}. Accounts mit Eintrag, auf die er zutrifft: ${tagged}`,
  wouldTell: (field, accounts, way) => `${field} (${accounts} leer): ${way}`,
  ways: {
    provider: 'bei einem Datenanbieter kaufen',
    website: 'auf der Website nachsehen, je eine Minute',
    discovery: 'fragen, nur ein Gespräch zeigt es',
  },
  notices: (count) => `Wissenswertes zu den Einträgen (${count})`,
};
