import type { Words } from '../../words/words';

/** Die Wörter des Schritts Markt. */
export const marketText: Words['market'] = {
  lead: 'Sagen Sie, wer kaufen könnte, wen Sie bedienen und wen Sie gewinnen können. Die Zahlen folgen jeder Änderung.',
  size: 'Ihr Markt',
  funnel: 'Accounts in jeder Schicht',
  range: (low, high) => `${low} bis ${high}`,
  shortRange: (low, high) => `${low}–${high}`,
  now: (layers) => `Jetzt ${layers}`,
  nowLayer: (layer, accounts) => `${layer}: ${accounts}`,
  accounts: (count) => `${count} ${count === '1' ? 'Account' : 'Accounts'}`,
  open: (count) =>
    `${count} ${count === '1' ? 'Account lässt' : 'Accounts lassen'} sich nicht sicher einordnen, weil ein Feld leer ist:`,
  openField: (field, count) => `${field} bei ${count}`,
  moreOpen: (count) => `${count} weitere`,
  valueUnknown: (field, count) =>
    `${field} ist bei ${count} ${count === '1' ? 'Account' : 'Accounts'} leer, die ohne Wert zählen.`,
  countedIn: 'Was Accounts wert sind',
  countedInMoney: (currency) => `Was Accounts wert sind, in ${currency}`,
  nothing: 'Nur gezählt, nicht bewertet',
  layers: 'Marktschichten',
  layerNames: {
    TAM: 'Gesamtmarkt, der je kaufen könnte',
    SAM: 'Markt, den Sie bedienen können',
    SOM: 'Markt, den Sie gewinnen können',
  },
  everyAccount: {
    TAM: 'jeder Account',
    SAM: 'jeder Account des TAM',
    SOM: 'jeder Account des SAM',
  },
  reset: 'Auf den Vorschlag zurücksetzen',
  resetLayer: (layer) => `${layer} auf den Vorschlag zurücksetzen`,
  takesOut: (count) => `−${count} ${count === '1' ? 'Account' : 'Accounts'}`,
  takesNothing: 'nimmt keinen heraus',
  exclusions: 'Ausschlüsse',
  exclusionsLead:
    'Accounts, an die Sie nie verkaufen, was auch immer sonst für sie gilt: Wettbewerber, Partner, Tests.',
  noExclusions: 'Noch ist nichts ausgeschlossen.',
  addExclusion: 'Ausschluss hinzufügen',
  exclusion: (place) => `Ausschluss ${place}`,
  name: (rule) => `Name von ${rule}`,
  removeRule: 'Entfernen',
  remove: (rule) => `${rule} entfernen`,
  noAccounts: 'Der Markt wird aus Ihren Accounts berechnet. Wählen Sie zuerst deren Tabelle.',
  toAccounts: 'Tabelle wählen',
  cannotSize: 'Der Markt lässt sich erst berechnen, wenn das behoben ist:',
  undo: {
    layer: (layer) => `die Bedingungen von ${layer}`,
    reset: (layer) => `${layer} zurückgesetzt`,
    exclusion: (name) => `der Ausschluss ${name}`,
    renamed: (name) => `der Name von ${name}`,
    removed: (name) => `${name} entfernt`,
    value: 'was Accounts wert sind',
  },
};
