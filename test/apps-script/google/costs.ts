/** What a call of a service takes, in milliseconds: about what is seen of Google's servers, and always the same. */
const slow: readonly (readonly [RegExp, number])[] = [
  [/^(SpreadsheetApp\.flush|Spreadsheet\.(insertSheet|deleteSheet|duplicate)|Sheet\.copyTo)/u, 300],
  [/^(PropertiesService|Properties)\./u, 15],
  [/^(Cache|Lock|LockService|CacheService)\./u, 8],
  [/^(Ui|Menu|HtmlService|HtmlOutput)\./u, 20],
  [/\.(set|insert|delete|clear|create|remove|add|protect|merge|copy|apply)/u, 40],
  [/^Range\.get(Values|Formulas|DisplayValues|NumberFormats|Backgrounds|FontWeights|Notes)$/u, 60],
];

/** A cell that is read or written, in milliseconds: 100,000 rows of twelve take a minute. */
export const costOfCell = 0.05;

export function costOf(member: string): number {
  return slow.find(([pattern]) => pattern.test(member))?.[1] ?? 1;
}
