/** Die Wörter der wahrscheinlichen Dubletten auf der Seite Datenqualität. */
export const duplicateText = {
  title: 'Wahrscheinliche Dubletten',
  ask: (accounts: string) =>
    `${accounts} Accounts lassen sich nach Name, Website, Telefon, Anschrift, Branche und Größe vergleichen. Das dauert eine Weile.`,
  compare: 'Accounts vergleichen',
  nothingTells:
    'Weder ein Name noch eine Website ist zugeordnet, woran Dubletten zu erkennen sind. Ordnen Sie eines davon zu, dann werden sie gefunden.',
  mapIt: 'Spalte zuordnen',
  none: (threshold: string) =>
    `Keine zwei Accounts sind wahrscheinlich dieselben, ab einer Wahrscheinlichkeit von ${threshold}.`,
  found: (groups: string, accounts: string) =>
    `Gruppen, die wahrscheinlich je ein Account sind: ${groups}. Accounts, die entfallen könnten: ${accounts}. Zusammengeführt wird nichts: Es ist ein Vorschlag.`,
  coming: (groups: string, accounts: string) => `Gruppen: ${groups}, mit ${accounts} Accounts darin.`,
  curve: 'Wie richtig und wie vollständig jede Schwelle ist',
  threshold: 'Schwelle',
  expected: 'Erwarteter Anteil',
  groupsHead: 'Gruppen',
  precision: 'Richtig (Precision)',
  recall: 'Gefunden (Recall)',
  means: (threshold: string, precision: string, recall: string) =>
    `Ab ${threshold} sind voraussichtlich ${precision} der vorgeschlagenen Paare richtig, und ${recall} aller Dubletten unter den verglichenen Paaren werden gefunden.`,
  keep: (threshold: string) => `Künftig ab ${threshold} vorschlagen`,
  keepHint:
    'Wird im Modell behalten: Auch Prüfblätter, die Funktion DUPLICATES und die Befehlszeile schlagen dann ab dieser Schwelle vor.',
  keptUndo: 'Schwelle der Dubletten',
  group: (accounts: string) => `${accounts} Accounts`,
  noFirm: (rows: string) => `${rows} Zeilen, in denen keine Firma steht`,
  likely: (probability: string) => `zu ${probability} derselbe`,
  against: (reasons: string) => `Dagegen spricht: ${reasons}`,
  andMore: (accounts: string) => `und ${accounts} weitere`,
  show: 'Zeigen',
  showOf: (name: string, cell: string) => `${name} in ${cell} im Blatt zeigen`,
  more: 'Mehr Gruppen zeigen',
  write: 'Blatt Duplicates schreiben',
  written: 'das Blatt Duplicates',
  related: (pairs: string) =>
    `Mutter, Töchter und Teile einer Firma, also keine Dubletten: ${pairs} ${pairs === '1' ? 'Paar' : 'Paare'}`,
};
