import { contains, type Area } from './area';
import { clearConditionalFormats } from './conditional-format';
import { clearPivots } from './pivot-guard';
import { clearValidation } from './validation';

/** Clears what a block has beside its cells: with all also its rules, comments, and the PivotTables it holds whole. */
export function clearNatives(block: Area, what: { contents: boolean; formats: boolean }): void {
  if (what.contents) clearPivots(block);
  if (what.formats) clearConditionalFormats(block);
  if (!what.contents || !what.formats) return;
  clearValidation(block);
  const { natives } = block.sheet;
  natives.comments = natives.comments.filter(({ area }) => !contains(block, area));
}
