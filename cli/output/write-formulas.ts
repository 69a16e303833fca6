import {
  defineNotice,
  defineProblem,
  formulasWorkbook,
  found,
  refused,
  type Override,
  type Problem,
  type Report,
  type Result,
} from '#core';
import { writeXlsx } from '#files';
import { writeFile } from './write-file';

const notWritten = defineProblem('formulas-not-written', '{detail}');
const leftOut = defineNotice('formulas-left-out', '"{column}" is not among the formulas: {why}');

const noticesOf = (column: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map(({ message: why }) => leftOut({ column, why }));

/**
 * Writes the accounts with formulas that need no add-on, as an xlsx file.
 * @param day the serial day that the workbook says it was written on
 * @returns notices of the columns that formulas cannot say; or, where there is none that they can, the reasons
 */
export async function writeFormulas(
  file: string,
  report: Report,
  overrides: readonly Override[],
  day: number | null,
): Promise<Result<null>> {
  const { workbook, refused: unsaid, columns } = formulasWorkbook(report, overrides, day ?? undefined);
  if (columns === 0) {
    const problems = unsaid.flatMap((each) => each.problems);
    return refused([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
  }
  const written = await writeXlsx(workbook);
  if (!written.ok) return written;
  const detail = await writeFile(file, written.value);
  if (detail !== undefined) return refused([notWritten({ detail })]);
  return found(null, [
    ...written.notices,
    ...unsaid.flatMap(({ name, problems }) => noticesOf(name, problems)),
  ]);
}
