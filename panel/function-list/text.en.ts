/** The words of the screen Functions. */
export const functionsText = {
  lead: 'Formulas that work in any cell of this workbook. Pick one, check what goes in, and insert it.',
  search: 'Search the functions',
  found: (count: string) => (count === '1' ? '1 function' : `${count} functions`),
  none: 'No function has this in its name or its help.',
  back: 'All functions',
  arguments: 'What goes in',
  optional: (label: string) => `${label} (may be left out)`,
  fromSelection: (label: string) => `Take the selected cells for ${label}`,
  useSelection: 'Selected cells',
  formula: 'Formula',
  example: (formula: string, gives: string) => `For example, ${formula} gives ${gives}`,
  insert: (cell: string) => `Insert into ${cell}`,
  noCell: 'Select a cell in the workbook to insert the formula into.',
  notBlank: (cell: string) => `${cell} is not blank: inserting replaces it. You can undo that.`,
  missing: (labels: string) => `Still to fill in: ${labels}`,
  noFunctions: 'This host knows no formulas of Tamarack; copy the formula to a workbook that does.',
  shapes: {
    cell: 'Gives one cell.',
    accounts:
      'Gives a header and a row for each account. Insert it in the header row of the accounts, and each row stands beside its account.',
    elements: 'Gives a cell for each cell, below and beside the cell.',
    table: 'Gives a table with a header row, below and beside the cell.',
  },
  inserted: (name: string, cell: string) => `${name} inserted into ${cell}`,
};
