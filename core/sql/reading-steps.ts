import type { ReadingPart, SourceCell } from './field-reading';

/** Collects the steps of a reading while it is put together. */
export interface ReadingSteps {
  readonly steps: readonly (readonly ReadingPart[])[];
  /**
   * Adds a step.
   * @param parts - its columns by what they hold: SQL that reads the cell and earlier parts
   * @returns what each column is called
   */
  add<Part extends string>(parts: Readonly<Record<Part, string>>): Readonly<Record<Part, string>>;
}

/** Starts a reading without steps. */
export function createReadingSteps(cell: SourceCell): ReadingSteps {
  const steps: ReadingPart[][] = [];
  return {
    steps,
    add<Part extends string>(parts: Readonly<Record<Part, string>>) {
      const step = Object.entries<string>(parts).map(([part, sql]) => ({ id: cell.name(part), sql }));
      steps.push(step);
      const names = Object.keys(parts).map((part, at) => [part, step[at]!.id] as const);
      return Object.fromEntries(names) as Record<Part, string>;
    },
  };
}
