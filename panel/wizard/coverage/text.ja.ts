import type { Words } from '../../words/words';
import { planText } from './plan-text.ja';

/** 「カバレッジ」ステップの言葉。 */
export const coverageText: Words['coverage'] = {
  lead: '担当すべきもの：市場のアカウントをセグメントと地域で数えます。',
  none: '先にアカウントの表を選んでください。カバレッジはそこから数えます。',
  empty: '市場にアカウントがないため、担当するものがありません。「市場」のステップを確認してください。',
  figure: '表示する数値',
  figures: {
    accounts: 'アカウント',
    possible: '可能性のあるアカウント',
  },
  matrix: 'セグメント × 地域',
  segment: 'セグメント',
  total: '合計',
  small: '不足',
  smallTitle: (threshold) => `アカウントが${threshold}件未満`,
  cellsSmall: (count, all, threshold) =>
    `${all}個のセルのうち${count}個は、アカウントが${threshold}件未満です。`,
  cellsFed: (all, threshold) => `${all}個のセルのすべてに、アカウントが${threshold}件以上あります。`,
  noCells: 'セグメントと地域の両方がある市場のアカウントはありません。',
  advice: '小さいセルを同じ地域の別のセグメントに統合するか、地域の数を減らしてください。',
  toSegments: 'セグメントへ',
  blanks: (count) => `${count}件のアカウントは数値がないため、合計に入りません。`,
  confirmed:
    '市場とそのセルに確実に入るアカウントです。「可能性あり」は、空白のため決まらないものを加えます。',
  undo: {
    balance: '割り当てのバランス',
    motions: '現在の進め方',
    calendar: '計画カレンダー',
    start: 'カバレッジの目安',
    roles: '役割',
    hours: 'アカウントあたりの時間',
    target: '年間目標',
  },
  plan: planText,
};
