import type { Words } from '../words/words';

/** Die Wörter des Lernens aus den Tabellen neben den Accounts. */
export const learnedText: Words['learned'] = {
  title: 'Was gelernt wurde',
  lead: (sources, day) => `Aus: ${sources}. Stichtag: ${day}. Nichts ändert sich, bis Sie es übernehmen.`,
  sources: {
    deals: (count) => `${count} Deals`,
    spend: (count) => `${count} Zeilen mit Ausgaben`,
    effort: (count) => `${count} Zeilen mit Aufwand`,
    customers: 'welche Accounts Kunden sind',
  },
  standings: { learned: 'Gelernt', assumed: 'Angenommen', 'not learned': 'Nicht gelernt' },
  lessons: {
    potential: 'Was Accounts ausgeben könnten',
    retention: 'Wie lange Kunden bleiben',
    lifetime: 'Womit ein Lebenszeitwert gerechnet wird',
    road: 'Retain, Opportunistic, Acquire, Develop',
    tiers: 'Stufen nach Lebenszeitwert',
  },
  peers: 'Vergleichsgruppen',
  quantile: 'Quantil ihrer Ausgaben',
  mature: 'Kunden dahinter',
  allPeers: 'Potenzial, wo keine Gruppe passt',
  stays: 'Bleiben im ersten Jahr',
  rate: 'Bleiben in jedem Jahr',
  estimate: (value, error) => `${value} ± ${error}`,
  customers: 'Kunden dahinter',
  assumptions: {
    margin: 'Marge',
    discount: 'Diskontsatz im Jahr',
    horizon: 'Gezählte Jahre',
    growth: 'Wachstum im Jahr',
    timing: 'Ein Jahr zählt',
    land: 'Einstieg, vom Potenzial',
    'acquisition cost': 'Kosten der Gewinnung',
  },
  timings: { start: 'am Anfang', middle: 'in der Mitte', end: 'am Ende' },
  leftOut: 'nicht berücksichtigt',
  spendLine: 'Ausgaben sind hoch ab',
  whitespaceLine: 'Whitespace ist groß ab',
  tier: (name, from) => `${name}, ab ${from}`,
  accounts: (count) => `${count} Accounts`,
  details: (count) => `${count} weitere Hinweise`,
  adds: (columns) => `Auch ${columns} aus der Historie neben die Accounts schreiben`,
  addsWhy:
    'Die Accounts sagen es nicht, und ohne es lässt sich der Wert nicht lernen. Ein „Rückgängig“ nimmt alles wieder heraus.',
  addable: { spend: 'Aktuelle Ausgaben', since: 'Kunde seit' },
  added: (columns) => `Beim Übernehmen kommt auch neben die Accounts: ${columns}.`,
  inTheWay: (count, first) =>
    `Wo die neuen Spalten hinkämen, stehen ${count} gefüllte Zellen: ${first}. Leeren Sie sie, oder lernen Sie, ohne Spalten hinzuzufügen.`,
  cutTiers: 'Stufen schneiden nach',
  tierMethods: {
    shares: 'Anteil der Accounts',
    'natural breaks': 'natürlichen Brüchen im Lebenszeitwert',
    lines: 'den Grenzen, die sie haben',
  },
  learn: 'Lernen',
  apply: 'Übernehmen',
  drop: 'Verwerfen',
  behind:
    'Das Modell oder die Tabellen haben sich seitdem geändert. Lernen Sie noch einmal, um es zu übernehmen.',
  applied: 'was gelernt wurde',
};
