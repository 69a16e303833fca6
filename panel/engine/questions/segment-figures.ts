import type { GuardrailFinding, GuardrailInput, Model, ProfileRow, Result } from '#core';
import {
  found,
  guardrailColumns,
  guardrailInput,
  guardrails,
  profile,
  regionsSeen,
  segmentOrder,
} from '#core';
import type { Turn } from '../../turns';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** A guardrail's answer, and the threshold that it has where the model names none. */
export interface JudgedGuardrail extends GuardrailFinding {
  readonly usual: number;
  readonly good: 'at most' | 'at least';
}

/** A region, and its accounts in the market. */
export interface RegionHolding {
  readonly name: string;
  readonly accounts: number;
}

/** What a model's segments hold, and what guardrails say of them. */
export interface SegmentFigures {
  /** In the model's order; what only accounts hold, such as Unknown, after them. */
  readonly rows: readonly ProfileRow[];
  /** All accounts in the market. */
  readonly total: ProfileRow;
  /** Those that accounts in the market are in. */
  readonly regions: readonly RegionHolding[];
  readonly guardrails: readonly JudgedGuardrail[];
}

/** Guardrails that need tables beside the accounts: `guardrails beside` answers them, since it takes longer. */
export const besideGuardrails: readonly string[] = [
  'difference',
  'effort',
  'handful of reps',
  'starving cells',
  'unlikely buyers',
];

/** So many milliseconds of work without a breath, where the page's own thread does it. */
const breath = 20;

/** What these guardrails say, one after another, with a breath between two. */
export async function judge(
  input: GuardrailInput,
  { guardrails: lines }: Model,
  isAsked: (name: string) => boolean,
  turn: Turn,
): Promise<readonly JudgedGuardrail[]> {
  const moved = new Map(lines.map(({ name, threshold }) => [name, threshold]));
  const judged: JudgedGuardrail[] = [];
  let begun = performance.now();
  for (const guardrail of guardrails.filter(({ name }) => isAsked(name))) {
    const { name, threshold, good } = guardrail;
    const finding = guardrail.check(input, moved.get(name) ?? threshold);
    judged.push({ ...finding, usual: threshold, good });
    if (performance.now() - begun < breath) continue;
    await turn(judged.length / guardrails.length, 'segmenting');
    begun = performance.now();
  }
  return judged;
}

/** Accounts by region, over all segments. */
function regionHoldings(rows: readonly ProfileRow[]): readonly RegionHolding[] {
  const held = new Map<string, number>();
  for (const { region, accounts } of rows)
    if (region !== null) held.set(region, (held.get(region) ?? 0) + accounts);
  return [...held].map(([name, accounts]) => ({ name, accounts })).filter(({ accounts }) => accounts > 0);
}

/** Counts, shares and value of each segment as the model stands, and the guardrails that ask for accounts alone. */
export const segmentFigures: Question<{ readonly model: Model }, Result<SegmentFigures>> = async (
  session,
  { model },
  turn,
) => {
  const run = runDraft(session, model, guardrailColumns(model));
  if (!run.ok) return run;
  await turn(0, 'segmenting');
  const { frame } = run.value;
  const all = profile(frame, model.settings.value, segmentOrder(model), regionsSeen(run.value));
  const total = all.at(-1);
  if (!total) throw new Error('a profile without a total');
  await turn(0, 'segmenting');
  const isOfAccounts = (name: string) => !besideGuardrails.includes(name);
  return found({
    rows: all.filter(({ segment, region }) => segment !== null && region === null),
    total,
    regions: regionHoldings(all),
    guardrails: await judge(guardrailInput(run.value), model, isOfAccounts, turn),
  });
};
