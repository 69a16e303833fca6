import { refuseWhereProtected } from '../book/protect';
import { isCell, sameArea, type Area } from '../book/area';
import { nextId, type Book } from '../book/book';
import type { Comment } from '../book/comment';
import type { Sheet } from '../book/sheet';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { defineKind, live, type Call } from './kind';

/** The comments of a sheet, or of the workbook where the sheet is null. */
export interface Comments {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

declare module './kind' {
  interface Selves {
    CommentCollection: Comments;
  }
}

function commentsOf({ book, sheet }: Comments): readonly Comment[] {
  return sheet ? sheet.natives.comments : book.sheets.flatMap(({ natives }) => natives.comments);
}

/** An address names its sheet, also in the collection of a sheet. */
function cellArgument(given: unknown, call: Call): Area {
  const area = areaArgument(given, null, call);
  return isCell(area) ? area : refuse('InvalidArgument');
}

const commentOn = (cell: Area) => cell.sheet.natives.comments.find(({ area }) => sameArea(area, cell));

function addComment([cell, content, contentType]: readonly unknown[], call: Call): Comment {
  const area = cellArgument(cell, call);
  if (typeof content !== 'string' || content === '') return refuse('InvalidArgument');
  if (contentType !== undefined && contentType !== null && contentType !== 'Plain') {
    throw new Error('the workbook in memory does not know comments with mentions');
  }
  refuseWhereProtected(area.sheet, 'allowEditObjects');
  if (commentOn(area)) return refuse('InvalidOperation', 'There is a comment on this cell already.');
  const comment = { id: `{COMMENT-${nextId(call.book)}}`, area, content, resolved: false };
  area.sheet.natives.comments.push(comment);
  return comment;
}

export const commentCollectionKind = defineKind({
  name: 'CommentCollection',
  items: (comments) => commentsOf(comments).map((comment) => live('Comment', comment)),
  item: (comments, key) =>
    live('Comment', commentsOf(comments).find(({ id }) => id === key) ?? refuse('ItemNotFound')),
  methods: {
    add: (_comments, given, call) => live('Comment', addComment(given, call)),
    getCount: (comments) => commentsOf(comments).length,
    getItemAt: (comments, [index]) =>
      live('Comment', commentsOf(comments)[Number(index)] ?? refuse('InvalidArgument')),
    getItemByCell: (_comments, [cell], call) =>
      live('Comment', commentOn(cellArgument(cell, call)) ?? refuse('ItemNotFound')),
    getItemOrNullObject(comments, [key]) {
      const comment = commentsOf(comments).find(({ id }) => id === key);
      return comment ? live('Comment', comment) : null;
    },
  },
});
