import type { Sheets } from '../host';
import type { CheckAnswer } from '../installation-check';
import type { Ground, Trial } from './trial';

/** A trial's answer, but for its name. */
type Tried = Omit<CheckAnswer, 'name'>;

async function tried<Where extends Ground>(
  { check, expected, see }: Trial<string, Where>,
  ground: Where,
): Promise<Tried> {
  const said = expected.join(' / ');
  try {
    const seen = await see(ground);
    return { check, expected: said, seen, isAsExpected: expected.includes(seen) };
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return { check, expected: said, seen, isAsExpected: false };
  }
}

/** A name for a sheet that none has yet. */
export async function freeName(sheets: Sheets, wanted: string): Promise<string> {
  const taken = new Set((await sheets.listSheets()).map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}

/**
 * Tries in the open workbook what a program can try of its spreadsheet and of this installation, each thing by itself, on a
 * sheet that is taken away again whatever comes of it.
 * @param names what each trial tries, in the user's language
 * @param groundOn where the trials take place, on the sheet of a name
 */
export async function tryOut<Check extends string, Where extends Ground>(
  sheets: Sheets,
  trials: readonly Trial<Check, Where>[],
  names: Readonly<Record<Check, string>>,
  groundOn: (sheet: string) => Where,
): Promise<readonly CheckAnswer[]> {
  const sheet = await freeName(sheets, 'Tamarack check');
  await sheets.writeSheet({ name: sheet, role: 'input', columns: [{ header: sheet }], rows: [] });
  const answers: CheckAnswer[] = [];
  try {
    const ground = groundOn(sheet);
    for (const trial of trials) answers.push({ ...(await tried(trial, ground)), name: names[trial.check] });
  } finally {
    await sheets.removeSheet(sheet);
  }
  return answers;
}
