import { chartText } from './charts/text.de';
import { explainText } from './explain/text.de';
import { ruleText } from './fields/text.de';
import { functionsText } from './function-list/text.de';
import { healthText } from './health/text.de';
import { hintText } from './hints/text.de';
import { homeText } from './home/text.de';
import { learnedText } from './learning/text.de';
import { resultsText } from './results/text.de';
import { reviewText } from './review/text.de';
import { scenariosText } from './scenarios/text.de';
import { secondTablesText } from './second-tables/text.de';
import { settingsText } from './settings/text.de';
import { accountsText } from './wizard/accounts/text.de';
import { coverageText } from './wizard/coverage/text.de';
import { finishText } from './wizard/finish/text.de';
import { fitText } from './wizard/fit/text.de';
import { marketText } from './wizard/market/text.de';
import { segmentsText } from './wizard/segments/text.de';
import { valueText } from './wizard/value/text.de';
import type { Words } from './words/words';

/** Alle Wörter des Bereichs auf Deutsch; das Glossar steht in docs/glossary.md. */
export const germanText: Words = {
  product: 'Tamarack',
  charts: chartText,
  home: homeText,
  functions: functionsText,
  explain: explainText,
  scenarios: scenariosText,
  review: reviewText,
  health: healthText,
  settings: settingsText,
  hints: hintText,
  segments: segmentsText,
  coverage: coverageText,
  rules: ruleText,
  market: marketText,
  secondTables: secondTablesText,
  fit: fitText,
  value: valueText,
  finish: finishText,
  results: resultsText,
  accounts: accountsText,
  learned: learnedText,
  screens: {
    home: 'Start',
    accounts: 'Accounts',
    market: 'Markt',
    fit: 'Fit',
    value: 'Wert',
    segments: 'Segmente',
    coverage: 'Abdeckung',
    finish: 'Abschluss',
    results: 'Ergebnisse',
    explain: 'Erklärung',
    scenarios: 'Szenarien',
    health: 'Datenqualität',
    review: 'Prüfung',
    functions: 'Funktionen',
    settings: 'Einstellungen',
  },
  shell: {
    home: 'Start',
    skip: 'Zu den Knöpfen unten',
    back: 'Zurück',
    next: (step) => `Weiter: ${step}`,
    stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
    loading: 'Wird geladen',
    changed: 'Die Accounts haben sich geändert, seit sie gelesen wurden.',
    lookAgain: 'Neu einlesen',
    otherPanels:
      'In dieser Arbeitsmappe ist Tamarack noch einmal geöffnet. Was dort geschrieben wird, ändert, was Sie hier sehen.',
    newer:
      'Dieses Modell stammt aus einem neueren Tamarack. Es wird nicht angezeigt und nicht überschrieben; aktualisieren Sie Tamarack, um damit zu arbeiten.',
    unreadable: 'Das Modellblatt lässt sich nicht mehr lesen.',
    restore: 'Das Modell wiederherstellen, wie es war',
    modelGone: 'Das Blatt Model fehlt oder heißt jetzt anders. Das Modell ist hier noch da.',
    writeAgain: 'Das Modell noch einmal schreiben',
    notSaved: (why) =>
      `Das Modell ließ sich nicht auf das Blatt Model schreiben (${why}). Hier ist es noch da, aber nicht gespeichert; Ihre nächste Änderung versucht es noch einmal.`,
    lost: (sheet) => `Die Accounttabelle auf ${sheet} ist nicht mehr dort, wo sie war.`,
    readInstead: (was, now) => `Die Tabelle auf ${was} fehlt; stattdessen wird ${now} gelesen.`,
    startAnew: 'Mit einem neuen Modell beginnen',
    failed: 'In dieser Ansicht ist uns ein Fehler unterlaufen. Es wurde nichts geschrieben.',
    tryAgain: 'Noch einmal versuchen',
  },
  undo: {
    last: (what) => `Rückgängig: ${what}`,
    nothing: 'Nichts rückgängig zu machen',
    undone: (what) => `Rückgängig gemacht: ${what}`,
    reps: 'das Blatt Reps',
    mapping: 'welche Spalte welches Feld ist',
    restored: 'das wiederhergestellte Modell',
  },
  problems: {
    title: (count) => (count === 1 ? 'Eine Sache zu beheben' : `${count} Dinge zu beheben`),
    more: (count) => `und ${count} weitere`,
    showCell: (cell) => `${cell} zeigen`,
    goTo: (screen) => `Zu „${screen}“`,
    unexpected: 'In Tamarack ist etwas schiefgegangen; es wurde nichts geschrieben.',
    undoFailed: 'Die Änderung ließ sich nicht rückgängig machen.',
  },
  progress: {
    reading: 'Accounts werden gelesen',
    recognising: 'Spalten werden erkannt',
    looking: 'Die anderen Tabellen werden durchgesehen',
    segmenting: 'Accounts werden segmentiert',
    joining: 'Die Historie wird den Accounts zugeordnet',
    learning: 'Aus der Historie wird gelernt',
    carving: 'Gebiete werden geschnitten',
    'comparing accounts': 'Accounts werden verglichen',
    'learning propensity': 'Gelernt wird, wer kauft',
    'learning potential': 'Gelernt wird, was Accounts ausgeben könnten',
    'learning retention': 'Gelernt wird, wie lange Kunden bleiben',
    'learning lifetime': 'Gelernt wird, wie Ausgaben wachsen',
    'learning road': 'Die Quadranten werden gezogen',
    'learning tiers': 'Die Stufen werden geschnitten',
    comparing: 'Vergleich mit dem, was da ist',
    checking: 'Diese Installation wird geprüft',
    writing: 'Schreiben läuft',
    undoing: 'Rückgängig machen läuft',
    cancel: 'Abbrechen',
    cancelling: 'Wird abgebrochen',
    cancelled: 'Abgebrochen; die Arbeitsmappe ist, wie sie war.',
  },
};
