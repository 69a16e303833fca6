/** The options that say how accounts are read and which settings hold, of every command that reads some. */
export const accountOptions = {
  model: { type: 'string' },
  map: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  seed: { type: 'string' },
  value: { type: 'string' },
} as const;

/** The option that names decisions about single accounts. */
export const overridesOption = { overrides: { type: 'string' } } as const;

/** What help says of them where a command has nothing of its own to say. */
export const sheetHelp = {
  option: '--sheet NAME',
  help: 'the sheet of an xlsx that holds the accounts',
} as const;
export const overridesHelp = {
  option: '--overrides FILE',
  help: 'decisions about single accounts: key, field, value, who, when, why',
} as const;
export const settingsHelp = [
  { option: '--value FIELD', help: 'the field that sizes are counted in' },
  { option: '--seed N', help: 'the seed of whatever is drawn by chance' },
] as const;
