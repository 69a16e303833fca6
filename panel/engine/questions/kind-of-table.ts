import type { SecondTableName, Table } from '#core';
import { secondTableKind } from '#core';
import type { Question } from '../question';

/** What a table beside the accounts lists: deals, spend or effort; null where it is none of them. */
export const kindOfTable: Question<Table, SecondTableName | null> = (_, table) => secondTableKind(table);
