import type { Problem } from '#core';
import { useMemo } from 'react';
import type { SecondFindings } from '../engine/questions/second-findings';
import { secondTableNames } from '../second-places';
import type { LiveAnswer } from '../use-answer';
import { useAnswer } from '../use-answer';
import { useView } from '../view';

/** What the chosen tables beside the accounts hold, read as the model reads the accounts. */
export function useSecondFindings(): LiveAnswer<SecondFindings> {
  const { draft, second } = useView().state;
  const [fields, settings, stages] = [draft?.fields, draft?.settings, draft?.stages];
  const readWith = useMemo(
    () => fields && settings && { fields, settings, ...(stages && { stages }) },
    [fields, settings, stages],
  );
  return useAnswer('second findings', second && readWith ? readWith : null);
}

/** Why the chosen tables cannot be used, all at once. */
export function findingProblems({ tables }: SecondFindings): readonly Problem[] {
  return secondTableNames.flatMap((name) => {
    const finding = tables[name];
    return finding === null || finding.ok ? [] : finding.problems;
  });
}
