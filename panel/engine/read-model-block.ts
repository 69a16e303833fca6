import type { Model, Problem } from '#core';
import { readModelSheet } from '#core';
import type { Session } from './session';

/** The Model sheet as it stands. */
export interface ModelSheetRead {
  /** `none`: there is no such sheet, or a blank one; `newer`: a later version of Tamarack wrote it. */
  readonly standing: 'none' | 'read' | 'unreadable' | 'newer';
  readonly model: Model | null;
  /** Each with its cell. */
  readonly problems: readonly Problem[];
}

/** Reads the rows that the Model sheet has. */
export function readModelBlock({ blocks }: Session): ModelSheetRead {
  const rows = blocks.get('model')?.rows ?? [];
  if (rows.length === 0) return { standing: 'none', model: null, problems: [] };
  const read = readModelSheet(rows);
  if (read.ok) return { standing: 'read', model: read.value, problems: [] };
  const isNewer = read.problems.some(({ code }) => code === 'newer-model');
  return { standing: isNewer ? 'newer' : 'unreadable', model: null, problems: read.problems };
}
