import type { Words } from '../words/words';

/** Was die Ansicht der Ergebnisse sagt. */
export const resultsText: Words['results'] = {
  accounts: (count, inMarket) => `${count} Accounts, davon ${inMarket} im Markt`,
  none: 'Es gibt noch keine Ergebnisse: Wählen Sie zuerst die Accounts.',
  toAccounts: 'Zu den Accounts',
  written: 'Was geschrieben wurde',
  values: (columns, sheet, accounts) => `${columns} Spalten neben ${sheet}, für ${accounts} Accounts`,
  live: (columns, sheet, accounts) =>
    `Eine Formel neben ${sheet}, die ${columns} Spalten für ${accounts} Accounts füllt`,
  native: (columns, sheet, accounts) =>
    `${columns} Spalten mit Formeln neben ${sheet}, für ${accounts} Accounts`,
  sheets: (names) => `Blätter: ${names}`,
  notWritten:
    'Diese Zahlen gehören zum Modell, wie es jetzt ist. Nichts davon wurde geschrieben, seit der Bereich geöffnet ist.',
  undo: 'Rückgängig',
  again: 'Erneut schreiben',
  segments: 'Segmente',
  segment: 'Segment',
  count: 'Accounts',
  share: 'Anteil',
  value: 'Wert',
  market: 'Markt',
  marketNote: 'Möglich nimmt die Accounts dazu, die ein leeres Feld offenlässt.',
  worth: 'Lebenszeitwert',
  worthNote: 'Accounts im Markt; was sie in den Jahren, die das Modell zählt, einbringen, in heutigem Geld.',
  tiers: 'Stufen',
  tier: 'Stufe',
  belowTiers: 'Darunter',
  spread: (times) => `Ein Account der obersten Stufe ist so viel wert wie ${times} der untersten.`,
  noTier: (count) => `${count} Accounts haben keine Stufe: Ihr Lebenszeitwert ist nicht bekannt.`,
  tierAccounts: (count) => `${count} Accounts`,
  road: 'Retain, Opportunistic, Acquire, Develop',
  quadrant: 'Quadrant',
  guardrails: 'Leitplanken',
  calm: (count) => (count === '1' ? '1 weitere, die gut ist' : `${count} weitere, die gut sind`),
  verdicts: { good: 'Gut', watch: 'Beobachten', act: 'Handeln', 'not known': 'Nicht bekannt' },
  noGuardrails: 'Keine der Leitplanken ließ sich prüfen.',
  notices: 'Gut zu wissen',
  noNotices: 'In den Daten ist nichts aufgefallen.',
};
