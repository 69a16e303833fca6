import type { TrialName } from './text.en';

/** Was die Proben probieren, die alle Tabellenkalkulationen teilen. */
export const trialNames: Readonly<Record<TrialName, string>> = {
  blanks: 'Eine leere Zelle wird als leer gelesen, nicht als 0',
  days: 'Ein Tag bleibt ein Tag',
  texts: 'Texte, die wie Formeln oder Zahlen aussehen, bleiben Texte',
  pivot: 'Eine Pivot-Tabelle zählt zusammen wie Tamarack',
  function: 'Eine Funktion antwortet in einer Zelle',
  spill: 'Eine Funktion füllt die Zellen unter ihrer eigenen',
  'blank argument': 'Wie eine Funktion eine leere Zelle übergeben bekommt',
  undo: 'Rückgängig stellt Werte und Formeln wieder her',
};
