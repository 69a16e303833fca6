/** The colours of charts: accounts, and what they are worth. */
export const chartColours = { accounts: '4F8A6D', value: 'C9A24B', even: 'A6A6A6' } as const;

/** A tint for each verdict of a guardrail. */
export const verdictColours = [
  ['good', 'D5E8D4'],
  ['watch', 'FFE9A8'],
  ['act', 'F6C7B6'],
  ['not known', 'E4E4E4'],
] as const;

/** A tint for the grades that most models have; the excluded are grey. */
export const gradeColours = [
  ['A', 'BFE0CB'],
  ['B', 'E2EFD0'],
  ['C', 'FFF0C2'],
  ['D', 'F9D9C9'],
  ['X', 'DDDDDD'],
] as const;
