import type { MotionFinding } from '../../coverage/motion-finding';
import { judgeMotions, motionColumns } from '../../evidence/motion-facts';
import { run } from '../../model/run';
import type { Cell } from '../../values/cell';
import { found, type Problem, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { readBeside, readRepsBeside, type BesideArguments } from './read-beside';

/** What `MOTIONS` is given. */
export interface MotionArguments extends BesideArguments {
  readonly reps?: Table;
}

const sentence = (said: readonly Problem[]): string => said.map(({ message }) => message).join('; ');

const rowOf = (finding: MotionFinding): Cell[] => [
  finding.about,
  finding.name,
  finding.function,
  finding.motion,
  finding.inUse,
  finding.deals ?? '',
  finding.contract ?? '',
  finding.lifetimeRatio ?? '',
  finding.figure ?? '',
  finding.threshold ?? '',
  finding.cells ?? '',
  finding.smallCells ?? '',
  finding.verdict,
  sentence(finding.says),
  sentence(finding.advice),
];

/** How segments are worked and should be, and what each way to draw the organisation asks for. */
export function motionRows(given: MotionArguments): Result<Cell[][]> {
  const { model, reps } = given;
  const team = reps ? readRepsBeside(reps) : found(null);
  if (!team.ok) return team;
  const beside = given.history ? readBeside(given) : found(null);
  if (!beside.ok) return beside;
  const done = run(beside.value?.accounts ?? given.accounts, model, motionColumns(model));
  if (!done.ok) return done;
  const history = beside.value?.history ?? null;
  const findings = judgeMotions(done.value, { history, reps: team.value });
  if (!findings.ok) return findings;
  return found(findings.value.map(rowOf), [...team.notices, ...beside.notices, ...done.notices]);
}
