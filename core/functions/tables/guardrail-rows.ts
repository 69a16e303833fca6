import { guardrailEvidence, guardrailEvidenceColumns } from '../../evidence/guardrail-evidence';
import { unknownSegments } from '../../evidence/unknown-segments';
import { guardrailCoverage, guardrailCoverageColumns } from '../../model/guardrail-coverage';
import { guardrailInput } from '../../model/guardrail-input';
import { run } from '../../model/run';
import { checkGuardrails } from '../../segments/check-guardrails';
import type { Cell } from '../../values/cell';
import { found, refused, type Result } from '../../values/problem';
import { readBeside, readRepsBeside, type AccountsBeside, type BesideArguments } from './read-beside';

function beside(given: BesideArguments): Result<AccountsBeside | null> {
  return given.history || given.effort ? readBeside(given) : found(null);
}

/** Every guardrail in the order of their list, with what history, effort and reps say where they are given. */
export function guardrailRows(given: BesideArguments): Result<Cell[][]> {
  const { model } = given;
  const read = beside(given);
  const reps = given.reps ? readRepsBeside(given.reps) : found(null);
  if (!read.ok || !reps.ok) return refused([read, reps].flatMap((each) => (each.ok ? [] : each.problems)));
  const accounts = read.value?.accounts ?? given.accounts;
  const asked = guardrailEvidenceColumns(model);
  const wanted = reps.value ? [...asked.wanted, ...guardrailCoverageColumns(model)] : asked.wanted;
  const done = run(accounts, model, { ...asked, wanted: [...new Set(wanted)] });
  if (!done.ok) return done;
  const unknown = read.value ? unknownSegments(done.value, read.value.history) : [];
  const evidence = read.value ? guardrailEvidence(done.value, read.value.history) : undefined;
  const coverage = reps.value ? guardrailCoverage(accounts, done.value, reps.value) : undefined;
  const findings = checkGuardrails(guardrailInput(done.value, evidence, coverage), model.guardrails);
  return found(
    findings.map(({ name, verdict, figure, threshold, message, advice }) => [
      ...[name, verdict, figure ?? '', threshold, message, advice],
    ]),
    [...read.notices, ...reps.notices, ...done.notices, ...unknown],
  );
}
