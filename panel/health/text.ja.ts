import type { Words } from '../words/words';

/** 「データの品質」画面の言葉。 */
export const healthText: Words['health'] = {
  lead: 'アカウントがどれだけ入力され読み取れるか、そのうちモデルに必要なものは何かを示します。',
};
