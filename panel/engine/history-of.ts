import type { Model, ReadTables, Result, SecondTables } from '#core';
import { dayOf, found, readSecondTables } from '#core';
import { joinedTableNames } from '../second-places';
import { tableOf } from '../table-of';
import type { Session } from './session';
import { openAccounts } from './session';

const nothing: ReadTables = { deals: null, spend: null, effort: null, asOf: null };

/** What second tables are read with. */
export type ReadWith = Pick<Model, 'fields' | 'settings' | 'stages'>;

/** The tables beside the accounts that were sent, read beside them; read once as long as nothing of it changes. */
export function historyOf(session: Session, { fields, settings, stages }: ReadWith): Result<ReadTables> {
  const key = JSON.stringify([fields, settings.asOf, settings.fiscalYear, stages]);
  if (session.history?.key !== key) {
    const sent = joinedTableNames.flatMap((name) => {
      const block = session.blocks.get(name);
      return block ? [[name, tableOf(block.rows, block.place.sheet)] as const] : [];
    });
    const tables: SecondTables = Object.fromEntries(sent);
    const { asOf, fiscalYear = 1 } = settings;
    const beside = { accounts: openAccounts(session).table, fields, asOf: dayOf(asOf ?? ''), fiscalYear };
    const read =
      sent.length === 0
        ? found(nothing)
        : readSecondTables(tables, { ...beside, ...(stages ? { stages } : {}) });
    session.history = { key, read };
  }
  return session.history.read;
}

/** Whether any table beside the accounts was sent. */
export function hasHistory({ blocks }: Session): boolean {
  return joinedTableNames.some((name) => blocks.has(name));
}
