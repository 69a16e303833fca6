import type { trialNames as english } from './text.en';

/** Excel だけで行う確認の内容。 */
export const trialNames: Record<keyof typeof english, string> = {
  table: 'テーブルは隣に書かれた列を取り込みます',
};
