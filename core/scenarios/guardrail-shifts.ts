import { guardrailEvidence, guardrailEvidenceColumns } from '../evidence/guardrail-evidence';
import type { ReadTables } from '../evidence/second-tables';
import { guardrailCoverage, guardrailCoverageColumns } from '../model/guardrail-coverage';
import { guardrailInput } from '../model/guardrail-input';
import type { Model } from '../model/model';
import type { Run } from '../model/run';
import { checkGuardrails } from '../segments/check-guardrails';
import type { GuardrailFinding, Verdict } from '../segments/guardrail';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';

/** One guardrail under both models. */
export interface GuardrailShift {
  readonly name: string;
  readonly before: GuardrailFinding;
  readonly after: GuardrailFinding;
  /** By the verdicts; `not compared` where one of them is not known. */
  readonly shift: 'better' | 'worse' | 'same' | 'not compared';
}

/** What stands beside the accounts; null where it is not given, and guardrails that ask for it are not known. */
export interface GuardrailsBeside {
  readonly history: ReadTables | null;
  readonly reps: readonly Rep[] | null;
}

const ranks: Readonly<Record<Verdict, number | null>> = { good: 2, watch: 1, act: 0, 'not known': null };

function shiftOf(before: Verdict, after: Verdict): GuardrailShift['shift'] {
  const [from, to] = [ranks[before], ranks[after]];
  if (from === null || to === null) return 'not compared';
  return from === to ? 'same' : to > from ? 'better' : 'worse';
}

/** What runs must be told to compute and read so that their guardrails can be compared. */
export function guardrailShiftColumns(
  model: Model,
  { reps }: GuardrailsBeside,
): ReturnType<typeof guardrailEvidenceColumns> {
  const { wanted, fields } = guardrailEvidenceColumns(model);
  return { wanted: [...wanted, ...(reps ? guardrailCoverageColumns(model) : [])], fields };
}

/**
 * What each guardrail says under two models.
 * @param before a run that was told `guardrailShiftColumns`
 * @param after another such run
 */
export function guardrailShifts(
  table: Table,
  before: Run,
  after: Run,
  { history, reps }: GuardrailsBeside,
): readonly GuardrailShift[] {
  const [earlier, later] = [before, after].map((run) => {
    const evidence = history ? guardrailEvidence(run, history) : undefined;
    const coverage = reps ? guardrailCoverage(table, run, reps) : undefined;
    return checkGuardrails(guardrailInput(run, evidence, coverage), run.model.guardrails);
  }) as [readonly GuardrailFinding[], readonly GuardrailFinding[]];
  return earlier.map((finding, at) => ({
    name: finding.name,
    before: finding,
    after: later[at]!,
    shift: shiftOf(finding.verdict, later[at]!.verdict),
  }));
}
