import type { TrialName } from './text.en';

/** どの表計算でも行う確認の内容。 */
export const trialNames: Readonly<Record<TrialName, string>> = {
  blanks: '空白セルは0ではなく空白として読まれます',
  days: '日付は日付のまま残ります',
  texts: '数式や数値に見える文字列は文字列のまま残ります',
  pivot: 'ピボットテーブルの集計は Tamarack と一致します',
  function: '関数がセルで結果を返します',
  spill: '関数の結果が下のセルまで広がります',
  'blank argument': '空白セルが関数に渡されるときの値',
  undo: '元に戻すと値と数式が戻ります',
};
