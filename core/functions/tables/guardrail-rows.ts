import { guardrailEvidence, guardrailEvidenceColumns } from '../../evidence/guardrail-evidence';
import { unknownSegments } from '../../evidence/unknown-segments';
import { guardrailInput } from '../../model/guardrail-input';
import { run } from '../../model/run';
import { checkGuardrails } from '../../segments/check-guardrails';
import type { Cell } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import { readBeside, type AccountsBeside, type BesideArguments } from './read-beside';

function beside(given: BesideArguments): Result<AccountsBeside | null> {
  return given.history || given.effort ? readBeside(given) : found(null);
}

/** Every guardrail in the order of their list, with what a history and effort say where they are given. */
export function guardrailRows(given: BesideArguments): Result<Cell[][]> {
  const { model } = given;
  const read = beside(given);
  if (!read.ok) return read;
  const accounts = read.value?.accounts ?? given.accounts;
  const done = run(accounts, model, guardrailEvidenceColumns(model));
  if (!done.ok) return done;
  const unknown = read.value ? unknownSegments(done.value, read.value.history) : [];
  const evidence = read.value ? guardrailEvidence(done.value, read.value.history) : undefined;
  const findings = checkGuardrails(guardrailInput(done.value, evidence), model.guardrails);
  return found(
    findings.map(({ name, verdict, figure, threshold, message, advice }) => [
      ...[name, verdict, figure ?? '', threshold, message, advice],
    ]),
    [...read.notices, ...done.notices, ...unknown],
  );
}
