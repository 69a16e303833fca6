import { readTags } from '../segments/crm-truth/read-tags';
import type { CrmTruth } from '../segments/crm-truth/crm-truth';
import type { CrmTruthInput } from '../segments/crm-truth/truth-input';
import { segmentNames } from '../segments/merged-name';
import { unknownName } from '../segments/reserved-names';
import { defineNotice, type Problem } from '../values/problem';

const unreadTags = defineNotice(
  'crm-truth/unread-tags',
  '{count} {count|account has|accounts have} a tag that is no segment of the model: {tags}; name them like its segments ({segments}), or say what they mean on the Model sheet, part tag',
);
const ownResult = defineNotice(
  'crm-truth/own-result',
  'the column "{header}" says of every account what Tamarack computes: is it a copy of our own result rather than the tag of the CRM?',
);
/** Said where nobody can know E and F. */
export const noReps = defineNotice(
  'crm-truth/no-reps',
  'without the table of reps nobody knows which accounts are without coverage (E) or in a book that starves or is over capacity (F): they count as A',
);

const oneWay = defineNotice(
  'crm-truth/one-way',
  '{count} of {all} wrong tags say {from} where the model says {to}: the CRM may draw that line elsewhere than the model, so settle the line first',
);

/** Fewer accounts may agree by chance. */
const fewestCopied = 20;
const mostNamed = 5;

/** Whether every tag is what we compute, spelt the same, and blank where that is Unknown: a copy of our own column. */
function isOwnResult({ tag, known: { segment } }: CrmTruthInput): boolean {
  const length = segment.codes.length;
  if (length < fewestCopied) return false;
  for (let row = 0; row < length; row++) {
    const computed = segment.values[segment.codes[row]!];
    if ((tag.values[tag.codes[row]!] ?? unknownName) !== computed) return false;
  }
  return true;
}

/** What most of the wrong tags have in common, where it is more than chance: one segment for one other. */
function oneWayNotices(
  { fixes }: Pick<CrmTruth, 'fixes'>,
  { segmentation, tag, region, tagNames }: CrmTruthInput,
): readonly Problem[] {
  const names = segmentNames(segmentation);
  const { of } = readTags(tag, region, segmentation, tagNames);
  const counts = new Map<string, { from: string; to: string; count: number }>();
  let all = 0;
  for (const { row, kind, to } of fixes) {
    const from = names[of[row]!];
    if (kind !== 'retag' || to === null || from === undefined) continue;
    all += 1;
    const key = `${from}\n${to}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const most = [...counts.values()].reduce((one, other) => (other.count > one.count ? other : one), {
    ...{ from: '', to: '', count: 0 },
  });
  return most.count >= fewestCopied && most.count > all / 2 ? [oneWay({ ...most, all })] : [];
}

/** What should be known about the tags before the figures are believed. */
export function truthNotices(
  truth: Omit<CrmTruth, 'tag' | 'notices'>,
  input: CrmTruthInput,
  header: string,
): readonly Problem[] {
  const unread = truth.rows.filter(({ by }) => by === 'tag');
  const named = unread.slice(0, mostNamed).map(({ name, tagged }) => `"${name}" (${tagged})`);
  const more = unread.length > mostNamed ? [`and ${unread.length - mostNamed} more`] : [];
  const count = unread.reduce((sum, { tagged }) => sum + tagged, 0);
  const segments = segmentNames(input.segmentation).join(', ');
  return [
    ...(isOwnResult(input) ? [ownResult({ header })] : []),
    ...oneWayNotices(truth, input),
    ...(count > 0 ? [unreadTags({ count, tags: [...named, ...more].join(', '), segments })] : []),
    ...(truth.isCovered ? [] : [noReps()]),
  ];
}
