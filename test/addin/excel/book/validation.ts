import { refuse } from '../refusal';
import { overlap, type Area } from './area';
import { cellCount, without } from './areas';

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What may be typed into cells: a list said out, or a formula that names where it stands. */
export interface ListRule {
  readonly list: { readonly inCellDropDown: boolean; readonly source: string };
}

export interface ValidationTerms {
  readonly rule: ListRule | null;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** A block of cells with the same terms; the blocks of a sheet do not overlap. */
export interface Validation extends ValidationTerms {
  readonly area: Area;
}

export const noTerms: ValidationTerms = {
  rule: null,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
  ignoreBlanks: true,
};

/** The blocks with terms inside a block. */
export function validationsIn(block: Area): Validation[] {
  return block.sheet.natives.validations.flatMap((validation) => {
    const area = overlap(validation.area, block);
    return area ? [{ ...validation, area }] : [];
  });
}

export function clearValidation(block: Area): void {
  const { natives } = block.sheet;
  natives.validations = natives.validations.flatMap((validation) =>
    without(validation.area, block).map((area) => ({ ...validation, area })),
  );
}

/** Changes the terms of every cell of a block; cells without any begin with Excel's own. */
export function changeTerms(block: Area, change: Partial<ValidationTerms>): void {
  const had = validationsIn(block);
  const bare = had.reduce((left, { area }) => left.flatMap((part) => without(part, area)), [block]);
  clearValidation(block);
  block.sheet.natives.validations.push(
    ...had.map((validation) => ({ ...validation, ...change })),
    ...bare.map((area) => ({ ...noTerms, ...change, area })),
  );
}

/** The terms that all cells of a block share; null where they differ. */
export function sharedTerms(block: Area): ValidationTerms | null {
  const inside = validationsIn(block);
  const [first] = inside;
  if (!first) return noTerms;
  const covered = inside.reduce((sum, { area }) => sum + cellCount(area), 0) === cellCount(block);
  const terms = ({ rule, errorAlert, prompt, ignoreBlanks }: Validation): ValidationTerms => ({
    rule,
    errorAlert,
    prompt,
    ignoreBlanks,
  });
  const alike = inside.every((other) => JSON.stringify(terms(other)) === JSON.stringify(terms(first)));
  return covered && alike ? terms(first) : null;
}

/** Excel keeps a list that is said out in 255 characters. */
export function refuseLongList(source: string): void {
  if (!source.startsWith('=') && source.length > 255) refuse('InvalidArgument');
}
