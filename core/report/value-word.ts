import type { Report } from './report';

/** Whether the field that accounts are valued by is an amount of money; the model may name a count instead. */
function isMoney({ run }: Pick<Report, 'run'>): boolean {
  const { settings, fields } = run.model;
  const mapping = fields.find(({ field }) => field === settings.value);
  return mapping === undefined || mapping.kind === 'money';
}

/** What the column of summed values is called: `Revenue (USD)`; `Value` where the model names no field for it. */
export function valueWord(report: Pick<Report, 'run'>): string {
  const { value, currency } = report.run.model.settings;
  if (value === null) return 'Value';
  const word = `${value.charAt(0).toUpperCase()}${value.slice(1)}`;
  return isMoney(report) ? `${word} (${currency})` : word;
}

/** What the note of a column of values says. */
export function valueNote(report: Pick<Report, 'run'>): string {
  const { value, currency } = report.run.model.settings;
  if (value === null) return 'The model names no field to value accounts by: add a row setting, value';
  const unit = isMoney(report) ? `, in whole ${currency}` : '';
  return `Of the field ${value}${unit}; a blank counts the account and adds nothing`;
}
