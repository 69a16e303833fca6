import type { scoreText as english } from './score-text.en';

/** データがモデルにどれだけ役立つかの言葉。 */
export const scoreText: typeof english = {
  title: 'モデルが使えるデータ',
  needsNothing: 'モデルはまだどのフィールドも使っていません。',
  mean: (share) =>
    `アカウントにはモデルが必要とするデータの${share}があります。フィールドの重みはモデルでの使われ方によります。`,
  complete: (kinds) => `種類別の入力率：${kinds}。`,
  kinds: {
    firmographic: (share) => `企業情報 ${share}`,
    geographic: (share) => `所在地 ${share}`,
    technographic: (share) => `技術情報 ${share}`,
  },
  stale: (share, unknown) =>
    `最終活動日のあるアカウントの${share}は1年以上活動がありません。${unknown}件は最終活動日が不明です。`,
  staleUnknown: 'データの新しさは不明です。最終活動日のフィールドと基準日が必要です。',
  by: '表示の分け方',
  bys: { segment: 'セグメント', owner: '担当者' },
  accounts: (count) => `${count}件`,
  score: (share) => `評価 ${share}`,
  staleShare: (share) => `古いもの ${share}`,
  lacks: (field, share) => `${field}なし ${share}`,
  nobody: '（なし）',
  fillTitle: 'フィールドを埋めると決まること',
  nothingOpen: '空白のために市場層やセグメントが不明なアカウントはありません。',
  open: (accounts) => `市場層またはセグメントが不明なアカウント：${accounts}件。`,
  worth: (sum) => `金額は${sum}です。`,
  worthAtLeast: (sum, unknown) => `金額は少なくとも${sum}、金額不明は${unknown}件です。`,
  worthUnknown: '金額は不明です。',
  decides: {
    layer: (accounts) => `${accounts}件の市場層が決まります。`,
    segment: (accounts) => `${accounts}件のセグメントが決まります。`,
  },
};
