import type { Override, Result } from '#core';
import { readOverrides } from '#core/functions';
import { readGrid } from '#files';
import { readFile } from './read-file';

/** The decisions about single accounts in a file: key, field, value, who, when, why. */
export async function readOverridesFile(file: string): Promise<Result<readonly Override[]>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const grid = await readGrid(bytes.value, file);
  return grid.ok ? readOverrides(grid.value) : grid;
}
