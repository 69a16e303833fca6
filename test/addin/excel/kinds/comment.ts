import { refuseWhereProtected } from '../book/protect';
import type { Comment } from '../book/comment';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { flag, kept } from './settable';

declare module './kind' {
  interface Selves {
    Comment: Comment;
  }
}

export const commentKind = defineKind({
  name: 'Comment',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    content: kept('content', (given) =>
      typeof given === 'string' && given !== '' ? given : refuse('InvalidArgument'),
    ),
    contentType: { get: () => 'Plain' },
    authorName: { get: (_comment, { user }) => user.name },
    resolved: kept('resolved', flag),
  },
  methods: {
    delete({ area, id }) {
      refuseWhereProtected(area.sheet, 'allowEditObjects');
      const { natives } = area.sheet;
      natives.comments = natives.comments.filter((other) => other.id !== id);
    },
    getLocation: ({ area }) => live('Range', area),
  },
});
