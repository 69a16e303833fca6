import type { Words } from '../words/words';

/** 「関数」画面の言葉。 */
export const functionsText: Words['functions'] = {
  lead: 'このブックのどのセルでも使える数式です。選んで、引数を確かめ、挿入してください。',
  search: '関数を検索',
  found: (count) => `${count}個の関数`,
  none: '名前や説明にこの語を含む関数はありません。',
  back: 'すべての関数',
  arguments: '引数',
  optional: (label) => `${label}（省略可）`,
  fromSelection: (label) => `選択中のセルを「${label}」に使う`,
  useSelection: '選択中のセル',
  formula: '数式',
  example: (formula, gives) => `例：${formula} は ${gives} を返します`,
  insert: (cell) => `${cell} に挿入`,
  noCell: '数式を入れるセルをブックで選択してください。',
  notBlank: (cell) => `${cell} は空白ではありません。挿入すると置き換わります。元に戻すこともできます。`,
  missing: (labels) => `未入力：${labels}`,
  noFunctions:
    'このアプリは Tamarack の数式に対応していません。対応しているブックに数式をコピーしてください。',
  shapes: {
    cell: '1つのセルを返します。',
    accounts:
      '見出しと、アカウントごとに1行を返します。アカウントの見出し行に挿入すると、各行がそのアカウントの横に並びます。',
    elements: 'セルごとに1つの値を、セルの下と右に返します。',
    table: '見出し行のある表を、セルの下と右に返します。',
  },
  inserted: (name, cell) => `${cell} に ${name} を挿入しました`,
};
