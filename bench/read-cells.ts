import type { Cell, Table } from '#core';
import { place } from './make-accounts';

/** Revenue as peers have to read it: numbers, `$1.5M`, `1,500,000`; null for blanks and what means blank. */
export function readRevenue(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell === 0 ? null : cell;
  if (typeof cell !== 'string') return null;
  const parts = /^\$?([\d,]+(?:\.\d+)?)(M?)$/.exec(cell);
  if (!parts) return null;
  const amount = Number(parts[1]!.replaceAll(',', ''));
  return parts[2] === 'M' ? Math.round(amount * 1e6) : amount;
}

/** Employees: 0 is what a CRM writes for "not known". */
export function readEmployees(cell: Cell | undefined): number | null {
  return typeof cell === 'number' && cell !== 0 ? cell : null;
}

/** The fields that the rules ask for, as columns: what a table of another tool is made of. */
export interface Columns {
  readonly industry: (string | null)[];
  readonly country: (string | null)[];
  readonly employees: (number | null)[];
  readonly revenue: (number | null)[];
  readonly technologies: (string | null)[];
  readonly funded: (number | null)[];
  readonly customer: (boolean | null)[];
}

export function readColumns(table: Table, from = 0, to = table.rowCount): Columns {
  const columns: Columns = {
    ...{ industry: [], country: [], employees: [], revenue: [], technologies: [], funded: [], customer: [] },
  };
  for (let row = from; row < to; row += 1) {
    const cells = table.rows[table.firstRow + row]!;
    columns.industry.push(cells[place.industry] as string | null);
    columns.country.push(cells[place.country] as string | null);
    columns.employees.push(readEmployees(cells[place.employees]));
    columns.revenue.push(readRevenue(cells[place.revenue]));
    columns.technologies.push(cells[place.technologies] as string | null);
    columns.funded.push(cells[place.funded] as number | null);
    columns.customer.push(cells[place.customer] as boolean | null);
  }
  return columns;
}
