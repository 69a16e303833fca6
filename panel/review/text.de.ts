import type { Words } from '../words/words';

/** Die Wörter der Ansicht Prüfung. */
export const reviewText: Words['review'] = {
  lead: 'Gehen Sie die Accounts durch, die leere Felder offenlassen, die wertvollsten zuerst. Was Sie entscheiden, geht jeder Regel vor.',
  noAccounts: 'Es gibt noch keine Accounts. Wählen Sie zuerst die Tabelle, die sie auflistet.',
  toAccounts: 'Accounts wählen',
  owner: 'Wessen Accounts',
  everyone: (count) => `Alle (${count} zu prüfen)`,
  ownerOption: (name, count) => `${name} (${count} zu prüfen)`,
  noOwner: 'Ohne Verantwortliche',
  noOwners: 'Keine Spalte sagt, wer für einen Account verantwortlich ist, also werden alle gezeigt.',
  toCheck: 'Zu prüfende Accounts',
  count: (count) => (count === '1' ? '1 Account zu prüfen' : `${count} Accounts zu prüfen`),
  shown: (shown, count) => `Die ${shown} wertvollsten von ${count} zu prüfenden Accounts`,
  nothing:
    'Nichts zu prüfen: Kein leeres Feld lässt Segment, Marktschicht oder einen Ausschluss dieser Accounts offen.',
  nameless: 'Ein Account ohne Namen',
  worthUnknown: 'Wert nicht bekannt',
  now: (segment, region) => (region === '' ? segment : `${segment}, ${region}`),
  why: {
    unknown: 'Sein Segment ist nicht bekannt.',
    segment: (name) => `Er könnte ${name} oder ein niedrigeres sein.`,
    layer: (name) => `Er könnte zu ${name} gehören.`,
    exclusion: (name) => `Er ist vielleicht ausgeschlossen: ${name}.`,
  },
  correct: 'Entscheiden',
  correctOn: (name) => `Über ${name} entscheiden`,
  noKey:
    'Er hat weder ID noch Domain noch Namen, also könnte eine Entscheidung ihn nicht nennen. Füllen Sie zuerst eines davon.',
  decision: (name) => `Entscheidung über ${name}`,
  unknowns: 'Was über ihn nicht bekannt ist',
  field: 'Was entschieden wird',
  value: 'Ist',
  choose: 'Wählen',
  yes: 'Ja',
  no: 'Nein',
  reason: 'Grund',
  reasonHint: 'Wer es Ihnen gesagt hat, oder wo es zu sehen ist.',
  who: 'Ihr Name',
  whoHint: 'Steht neben dem, was Sie entscheiden. Sie werden einmal gefragt.',
  signed: (name) => `Gezeichnet ${name}`,
  change: 'Ändern',
  save: 'Entscheidung sichern',
  cancel: 'Abbrechen',
  faults: {
    value: 'Sagen Sie, was es ist.',
    number: 'Geben Sie eine Zahl an.',
    date: 'Geben Sie einen Tag an.',
    reason: 'Geben Sie den Grund an: Andere werden fragen.',
    who: 'Sagen Sie, wer entscheidet.',
  },
  replaces: (value, who, when) => `Bisher entschieden: ${value}, von ${who} am ${when}.`,
  replacesAll: (count) => `Bisher gelten dazu ${count} Entscheidungen.`,
  replacing: 'Beim Sichern wird sie ersetzt.',
  nobody: 'niemand genannt',
  decisions: 'Geltende Entscheidungen',
  none: 'Noch hat niemand etwas entschieden. Entscheidungen stehen auf dem Blatt Overrides, mit wer, wann und warum.',
  sheetNote: 'Sie stehen auf dem Blatt Overrides und lassen sich dort bearbeiten.',
  conflicts: (count) =>
    count === '1'
      ? '1 Entscheidung widerspricht einer anderen vom selben Tag. Entfernen Sie eine davon, oder entscheiden Sie neu.'
      : `${count} Entscheidungen widersprechen einander am selben Tag. Entfernen Sie jeweils alle bis auf eine, oder entscheiden Sie neu.`,
  standings: {
    replaced: 'Durch eine spätere ersetzt',
    conflict: 'Widerspricht einer anderen',
  },
  severalAccounts: (count) =>
    `Sie gilt für ${count} Accounts, die diese ID, diese Domain oder diesen Namen haben. Geben Sie jedem eine eigene ID.`,
  noAccount: 'Kein Account hat diese ID, diese Domain oder diesen Namen.',
  is: (field, value) => `${field} ist ${value}`,
  by: (who, when) => `${who}, ${when}`,
  remove: 'Entfernen',
  removeOf: (field, name) => `Entscheidung über ${field} von ${name} entfernen`,
  did: {
    decided: (field, name) => `${field} von ${name} entschieden`,
    removed: (field, name) => `Entscheidung über ${field} von ${name} entfernt`,
  },
  columnsMissing: (columns) =>
    `Dem Blatt Overrides fehlen die Spalten ${columns}. Fügen Sie sie in die Kopfzeile ein, oder benennen Sie das Blatt um.`,
  sheetChanged:
    'Das Blatt Overrides hat sich geändert, seit es gelesen wurde. Es wurde neu gelesen; sehen Sie die Liste noch einmal an.',
  sheets: {
    title: 'Prüfblätter',
    lead: 'Jede verantwortliche Person bekommt ein Blatt mit den zu prüfenden Accounts und Auswahllisten für die Antwort. Was geantwortet wird, sehen Sie hier, bevor es zählt.',
    whose: 'Wessen Blätter',
    chosen: (count, all) =>
      count === all ? `Alle Verantwortlichen (${all})` : `${count} von ${all} Verantwortlichen`,
    all: 'Alle wählen',
    nobody: 'Keine wählen',
    most: 'Höchstens so viele Accounts auf einem Blatt',
    mostWrong: (most) => `Geben Sie eine ganze Zahl von 1 bis ${most} an.`,
    write: 'Prüfblätter schreiben',
    read: 'Korrekturen lesen',
    none: 'In dieser Arbeitsmappe gibt es noch kein Prüfblatt. Schreiben Sie zuerst Prüfblätter.',
    changed:
      'Die Prüfblätter haben sich geändert, seit sie gelesen wurden. Sie wurden neu gelesen; sehen Sie die Liste noch einmal an.',
    nothingRead: 'Auf den Prüfblättern steht keine neue Antwort.',
    result: 'Korrekturen auf den Prüfblättern',
    nothingToTake: 'Keine Korrektur zu übernehmen',
    toTake: (count) =>
      count === '1' ? '1 Korrektur lässt sich übernehmen' : `${count} Korrekturen lassen sich übernehmen`,
    confirmed: (count) =>
      count === '1'
        ? '1 Antwort sagt: Es ist richtig, wie es ist.'
        : `${count} Antworten sagen: Es ist richtig, wie es ist.`,
    twins: (count) =>
      count === '1'
        ? '1 Antwort sagt, ob zwei Accounts eine Firma sind.'
        : `${count} Antworten sagen, ob zwei Accounts eine Firma sind.`,
    change: (field, before, after) => `${field}: ${before} → ${after}`,
    blank: 'leer',
    more: (count) => `und ${count} weitere`,
    conflicts: (count) => (count === '1' ? '1 Widerspruch' : `${count} Widersprüche`),
    conflictsLead:
      'Wählen Sie, was gilt. Ohne Wahl ändert sich nichts, und beim nächsten Mal wird wieder gefragt.',
    conflictOf: (field, name) => `${field} von ${name}`,
    undecided: 'Noch nicht',
    side: (value, who, when) => `${value} – ${who}, ${when}`,
    stands: 'gilt bisher',
    problems: (count) =>
      count === '1' ? '1 Antwort braucht noch einen Blick' : `${count} Antworten brauchen noch einen Blick`,
    take: (count) => (count === '1' ? '1 Antwort übernehmen' : `${count} Antworten übernehmen`),
    leave: 'Nicht übernehmen',
    close: 'Schließen',
    logged: (field, name) => `Prüfung: ${field} von ${name}`,
    did: {
      written: (count) => (count === '1' ? '1 Prüfblatt geschrieben' : `${count} Prüfblätter geschrieben`),
      nothingNew: 'Alle Prüfblätter sind auf dem neuesten Stand.',
      taken: (count) => (count === '1' ? '1 Korrektur übernommen' : `${count} Korrekturen übernommen`),
      answersTaken: 'Antworten der Prüfblätter übernommen',
    },
  },
};
