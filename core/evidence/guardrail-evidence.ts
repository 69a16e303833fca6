import type { Run } from '../model/run';
import { worthColumnsOf } from '../model/worth-columns';
import type { Model } from '../model/model';
import { guardrailColumns } from '../model/guardrail-input';
import type { GuardrailEvidence, SegmentDifferences } from '../segments/guardrail';
import type { Evidence } from './evidence';
import { groupsBy, type Groups } from './groups-by';
import { effortOf } from './posture-of';
import type { ReadTables } from './second-tables';
import { testGroups } from './test-groups';

/**
 * What a run must be told to compute and read so that guardrails can be checked on it with their evidence.
 * @returns columns that a run computes, and fields that it reads as they are
 */
export function guardrailEvidenceColumns(model: Model): ReturnType<typeof guardrailColumns> {
  const { wanted, fields } = guardrailColumns(model);
  const worth = worthColumnsOf(model).filter((name) => name === 'lifetime value');
  return { wanted: [...wanted, ...worth], fields };
}

const noGroups = (accounts: number): Groups => ({
  field: 'segment',
  names: [],
  of: new Int32Array(accounts).fill(-1),
});

function segmentDifferences(run: Run, history: ReadTables): SegmentDifferences | null {
  if (!history.deals && !history.spend) return null;
  const groups = groupsBy(run, 'segment');
  return testGroups(groups.ok ? groups.value : noGroups(run.frame.length), history);
}

/**
 * What deals, spend and effort tell of the segments, for the guardrails that ask for it.
 * @param run that was told `guardrailEvidenceColumns`
 * @param history the tables beside the accounts; a guardrail whose table is missing says so
 * @param gathered what was gathered of this run and this history already, so that it is not worked out twice
 * @returns differences between segments and shares of effort; each null where its table is missing
 */
export function guardrailEvidence(
  run: Run,
  history: ReadTables,
  gathered?: Pick<Evidence, 'differences' | 'effort'>,
): GuardrailEvidence {
  const known = gathered?.differences.find(({ parameters }) => parameters['field'] === 'segment');
  return {
    differences: known ?? segmentDifferences(run, history),
    effort: history.effort ? (gathered?.effort ?? effortOf(run, history)) : null,
  };
}
