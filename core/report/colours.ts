/** The colours of charts: accounts, and what they are worth. */
export const chartColours = { accounts: '4F8A6D', value: 'C9A24B', even: 'A6A6A6' } as const;

/** Colours of the quadrants of ROAD. */
export const quadrantColours = {
  Retain: '4F8A6D',
  Opportunistic: 'A6A6A6',
  Acquire: 'C9A24B',
  Develop: '3F6FA3',
} as const;

/** Colours of series that have none of their own; the first again after the last. */
export const seriesColours = [
  '4F8A6D',
  'C9A24B',
  '3F6FA3',
  'B5654A',
  '7D6AA0',
  '6FA8A0',
  '8C8C3F',
  'A85C7E',
] as const;

/** A tint for each verdict of a guardrail. */
export const verdictColours = [
  ['good', 'D5E8D4'],
  ['watch', 'FFE9A8'],
  ['act', 'F6C7B6'],
  ['not known', 'E4E4E4'],
] as const;

/** A tint for each verdict on a difference. */
export const differenceColours = [
  ['keep', 'D5E8D4'],
  ['merge', 'FFE9A8'],
  ['drop', 'F6C7B6'],
  ['too few', 'E4E4E4'],
] as const;

/** A tint for each posture. */
export const postureColours = [
  ['invest', 'D5E8D4'],
  ['protect', 'CFE0F0'],
  ['push harder', 'FFE9A8'],
  ['too few', 'E4E4E4'],
] as const;

/** A tint for the grades that most models have; the excluded are grey. */
export const gradeColours = [
  ['A', 'BFE0CB'],
  ['B', 'E2EFD0'],
  ['C', 'FFF0C2'],
  ['D', 'F9D9C9'],
  ['X', 'DDDDDD'],
] as const;

/** A tint for what is wrong with a tag of the CRM. */
export const crmClassColours = [
  ['B', 'CFE0F0'],
  ['C', 'F6C7B6'],
  ['D', 'E4E4E4'],
  ['missing', 'FFE9A8'],
] as const;
