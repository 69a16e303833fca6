import type { scoreText as english } from './score-text.en';

/** Die Wörter dafür, was die Daten dem Modell nützen. */
export const scoreText: typeof english = {
  title: 'Was das Modell nutzen kann',
  needsNothing: 'Das Modell fragt noch nach keinem Feld.',
  mean: (share) =>
    `Die Accounts enthalten ${share} dessen, was das Modell braucht; jedes Feld zählt so viel, wie das Modell es nutzt.`,
  complete: (kinds) => `Gefüllt nach Art: ${kinds}.`,
  kinds: {
    firmographic: (share) => `Firmendaten ${share}`,
    geographic: (share) => `Ortsdaten ${share}`,
    technographic: (share) => `Technologiedaten ${share}`,
  },
  stale: (share, unknown) =>
    `${share} der Accounts mit letzter Aktivität hatten seit einem Jahr keine; von ${unknown} ist keine bekannt.`,
  staleUnknown:
    'Wie frisch die Daten sind, ist nicht bekannt: Dazu braucht es ein Feld „letzte Aktivität“ und einen Stichtag.',
  by: 'Zeigen nach',
  bys: { segment: 'Segment', owner: 'Besitzer' },
  accounts: (count) => (count === '1' ? 'ein Account' : `${count} Accounts`),
  score: (share) => `Güte ${share}`,
  staleShare: (share) => `${share} veraltet`,
  lacks: (field, share) => `${share} ohne ${field}`,
  nobody: '(ohne)',
  fillTitle: 'Was ein gefülltes Feld entscheiden würde',
  nothingOpen: 'Keine leere Zelle lässt eine Marktschicht oder ein Segment offen.',
  open: (accounts) => `Accounts, deren Marktschicht oder Segment unbekannt ist: ${accounts}.`,
  worth: (sum) => `Wert: ${sum}.`,
  worthAtLeast: (sum, unknown) => `Wert: mindestens ${sum}; von unbekanntem Wert: ${unknown}.`,
  worthUnknown: 'Was sie wert sind, ist nicht bekannt.',
  decides: {
    layer: (accounts) =>
      accounts === '1' ? 'Die Marktschicht eines Accounts.' : `Die Marktschicht von ${accounts} Accounts.`,
    segment: (accounts) =>
      accounts === '1' ? 'Das Segment eines Accounts.' : `Das Segment von ${accounts} Accounts.`,
  },
};
