/** The words of what the data are worth to the model. */
export const scoreText = {
  title: 'What the model can use',
  needsNothing: 'The model asks for no field yet.',
  mean: (share: string) =>
    `The accounts hold ${share} of what the model needs, each field weighed as the model uses it.`,
  complete: (kinds: string) => `Filled by kind: ${kinds}.`,
  kinds: {
    firmographic: (share: string) => `firmographic ${share}`,
    geographic: (share: string) => `geographic ${share}`,
    technographic: (share: string) => `technographic ${share}`,
  },
  stale: (share: string, unknown: string) =>
    `${share} of the accounts with a last activity have had none for a year; of ${unknown} none is known.`,
  staleUnknown: 'How fresh the data are is not known: that takes a field last activity and an as-of day.',
  by: 'Show by',
  bys: { segment: 'segment', owner: 'owner' },
  accounts: (count: string) => (count === '1' ? 'one account' : `${count} accounts`),
  score: (share: string) => `score ${share}`,
  staleShare: (share: string) => `${share} stale`,
  lacks: (field: string, share: string) => `${share} lack ${field}`,
  nobody: '(none)',
  fillTitle: 'What filling in a field would decide',
  nothingOpen: 'No blank leaves a layer or a segment unknown.',
  open: (accounts: string) => `Accounts whose layer or segment is unknown: ${accounts}.`,
  worth: (sum: string) => `Worth ${sum}.`,
  worthAtLeast: (sum: string, unknown: string) => `Worth at least ${sum}; of unknown value: ${unknown}.`,
  worthUnknown: 'What they are worth is not known.',
  decides: {
    layer: (accounts: string) =>
      accounts === '1' ? 'The layer of one account.' : `The layer of ${accounts} accounts.`,
    segment: (accounts: string) =>
      accounts === '1' ? 'The segment of one account.' : `The segment of ${accounts} accounts.`,
  },
};
