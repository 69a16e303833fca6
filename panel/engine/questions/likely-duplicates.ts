import type { ComparedRecords, CurvePoint, DuplicateGroup, Duplicates, Model, Problem } from '#core';
import { compareAccounts, groupDuplicates } from '#core';
import { blockText, parseBlock } from '../../block';
import type { Selection } from '../../host';
import { accountTexts } from '../account-texts';
import type { Question } from '../question';
import type { OpenAccounts, Session } from '../session';
import { openAccounts } from '../session';

/** One account of a group, with what it is called and the cell of its name. */
export interface MemberSeen {
  readonly name: string;
  readonly owner: string;
  readonly cell: Selection;
  readonly isSurvivor: boolean;
  readonly probability: number;
  readonly why: readonly Problem[];
  readonly against: readonly Problem[];
}

/** Accounts that are likely one, or rows that hold none. */
export interface GroupSeen {
  readonly kind: DuplicateGroup['kind'];
  /** Null where nothing tells it. */
  readonly worth: number | null;
  /** The one that should stay first; a few of them. */
  readonly members: readonly MemberSeen[];
  readonly membersInAll: number;
}

/** What is likely the same among the accounts. */
export interface DuplicatesSeen {
  readonly accounts: number;
  readonly threshold: number;
  /** Accounts that would go. */
  readonly surplus: number;
  readonly curve: readonly CurvePoint[];
  readonly groups: readonly GroupSeen[];
  readonly groupsInAll: number;
  /** A few of the pairs that are parts of one firm, and how many there are. */
  readonly related: readonly Problem[];
  readonly relatedInAll: number;
}

/** More of a group, or of related pairs, tell no more on a narrow screen. */
const mostMembers = 6;
const mostRelated = 5;
/** Steps of the comparison in one turn. */
const stepsAtOnce = 4;

const tellingFields: readonly string[] = ['name', 'domain', 'website', 'email', 'contact email'];

/** What the comparison hangs on of a model: how columns are read, the seed, and what accounts are valued by. */
const keyOf = ({ fields, settings: { seed, value } }: Model): string => JSON.stringify([fields, seed, value]);

/** Compares the accounts, or takes what was compared last where nothing of it has changed. */
export async function comparedAccounts(
  session: Session,
  accounts: OpenAccounts,
  model: Model,
  turn: Parameters<typeof likelyDuplicates>[2],
): Promise<ComparedRecords> {
  const key = keyOf(model);
  const kept = session.parts.get('duplicates');
  if (kept && kept.of[0] === accounts && kept.of[1] === key) return kept.value as ComparedRecords;
  const { seed, value } = model.settings;
  const steps = compareAccounts(accounts.table, model.fields, { seed, value });
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) {
      session.parts.set('duplicates', { of: [accounts, key], value: step.value });
      return step.value;
    }
    if (count % stepsAtOnce === 0) await turn(step.value.done, 'comparing accounts');
  }
}

function groupSeer(accounts: OpenAccounts, model: Model): (group: DuplicateGroup) => GroupSeen {
  const texts = accountTexts(accounts, model);
  const { headers, place } = accounts;
  const name = model.fields.find(({ field }) => field === 'name')?.header;
  const column = parseBlock(place.range).column + Math.max(0, name === undefined ? 0 : headers.indexOf(name));
  return ({ kind, members, worth }) => ({
    kind,
    worth: worth > 0 ? worth : null,
    membersInAll: members.length,
    members: members.slice(0, mostMembers).map(({ row, ...member }) => ({
      ...member,
      ...{ name: texts.nameOf(row), owner: texts.textOf(row, 'owner') },
      cell: {
        sheet: place.sheet,
        range: blockText({ row: texts.sheetRowOf(row), column, rowCount: 1, columnCount: 1 }),
      },
    })),
  });
}

function seen(found: Duplicates, most: number, see: (group: DuplicateGroup) => GroupSeen): DuplicatesSeen {
  const { records, threshold, surplus, curve, groups, related, relatedCount } = found;
  return {
    ...{ accounts: records, threshold, surplus, curve },
    groups: groups.slice(0, most).map(see),
    groupsInAll: groups.length,
    related: related.slice(0, mostRelated).map(({ why }) => why),
    relatedInAll: relatedCount,
  };
}

/** Which accounts are likely one; null where neither name nor site is mapped, by which they are told. */
export const likelyDuplicates: Question<
  {
    readonly model: Model;
    readonly threshold: number;
    /** How many groups are shown. */
    readonly most: number;
  },
  DuplicatesSeen | null
> = async (session, { model, threshold, most }, turn) => {
  if (!model.fields.some(({ field }) => tellingFields.includes(field))) return null;
  const accounts = openAccounts(session);
  const records = await comparedAccounts(session, accounts, model, turn);
  return seen(groupDuplicates(records, threshold), most, groupSeer(accounts, model));
};
