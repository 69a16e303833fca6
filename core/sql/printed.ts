/** How tightly SQL binds, from the loosest: what stands inside a tighter place is put into brackets. */
export type Tightness = 'or' | 'and' | 'not' | 'test' | 'sum' | 'product' | 'whole';

/** SQL, and how tightly it binds. */
export interface Printed {
  readonly sql: string;
  readonly binds: Tightness;
}

const order: readonly Tightness[] = ['or', 'and', 'not', 'test', 'sum', 'product', 'whole'];

/** What needs no brackets anywhere. */
export const whole = (sql: string): Printed => ({ sql, binds: 'whole' });

/** SQL as it stands where something at least so tight is wanted. */
export function inside({ sql, binds }: Printed, wanted: Tightness): string {
  if (order.indexOf(binds) >= order.indexOf(wanted)) return sql;
  return sql.includes('\n') ? `(\n${indented(sql)}\n)` : `(${sql})`;
}

/** Lines moved to the right; no literal has a line break in it. */
export const indented = (sql: string): string => `  ${sql.replaceAll('\n', '\n  ')}`;

/** Longer than this, several parts stand on a line each. */
const longest = 100;

/** Parts with a word between them: on one line where it is short, else a line each. */
export function joined(parts: readonly string[], by: string): string {
  const line = parts.join(` ${by} `);
  return line.length <= longest && !line.includes('\n') ? line : parts.join(`\n${by} `);
}

/** `CASE WHEN … THEN … ELSE … END`, on one line where it is short. */
export function printedCase(
  branches: readonly { readonly when: string; readonly then: string }[],
  otherwise: string | null,
): string {
  const parts = branches.map(({ when, then }) => `WHEN ${when} THEN ${then}`);
  if (otherwise !== null) parts.push(`ELSE ${otherwise}`);
  const line = `CASE ${parts.join(' ')} END`;
  if (line.length <= longest && !line.includes('\n')) return line;
  return `CASE\n${parts.map(indented).join('\n')}\nEND`;
}
