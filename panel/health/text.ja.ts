import { scoreText } from './score-text.ja';
import { duplicateText } from './duplicate-text.ja';
import type { Words } from '../words/words';
import { truthText } from './truth-text.ja';

/** 「データの品質」画面の言葉。 */
export const healthText: Words['health'] = {
  lead: 'アカウントがどれだけ入力され読み取れるか、そのうちモデルに必要なものは何かを示します。',
  noAccounts: '見るアカウントがまだありません。',
  noFields: 'フィールドに割り当てた列がまだありません。',
  toAccounts: 'アカウントへ',
  truth: truthText,
  duplicates: duplicateText,
  overall: '概要',
  filled: (share, fields, rows) =>
    `${rows}件のアカウント、${fields}個のフィールドで、セルの${share}が入力済みです。`,
  valid: (share) => `入力済みのうち${share}を読み取れます。`,
  minute: '1分で分類できるもの',
  minuteFigure: (share, threshold) => `アカウントの${share}です。${threshold}以上なら健全です。`,
  minuteUnknown: '不明です。',
  unknownBecause: '不明の理由',
  open: (accounts) =>
    `次のフィールドが空白のため、${accounts}件のアカウントは、確定よりも内側のレイヤーに入る可能性があります：`,
  nothingOpen: '空白のため市場で決まらないアカウントはありません。',
  openField: (field, accounts) => `${field}：アカウント${accounts}件`,
  modelWrong: 'モデルに誤りがあるため、空白の影響が分かりません：',
  across: 'アカウント全体',
  fields: 'フィールドごと',
  onlyUsed: 'モデルが使うフィールドだけ',
  noneUsed: 'モデルはまだどのフィールドも使っていません。',
  shown: (shown, all) => `${all}個中${shown}個のフィールド`,
  knownShare: (share) => `${share}が判明`,
  isUsed: (places) => `${places}か所で使用`,
  notUsed: 'モデルでは未使用',
  surprises: (count) => `気になる点${count}件`,
  facts: {
    header: '列',
    filled: '入力率',
    valid: 'うち読み取り可',
    distinct: '値の種類',
    source: '誰が知りうるか',
    uses: '使っているところ',
  },
  none: 'なし',
  nothing: 'なし',
  parts: {
    region: (name) => `地域 ${name}`,
    segment: (name) => `セグメント ${name}`,
    layer: (name) => `レイヤー ${name}`,
    exclusion: (name) => `除外条件 ${name}`,
    criterion: (name) => `評価基準 ${name}`,
    propensity: (name) => `${name} による購買確率`,
    potential: () => 'ポテンシャル',
    worth: (name) => `価値：${name}`,
    named: (name) => `${name} の指名アカウント`,
    value: () => '市場の大きさ',
    yardstick: () => 'セグメントの境界の尺度',
  },
  noSurprise: '気になる点は見つかりませんでした。',
  show: '表示',
  showCell: (cell) => `シートで ${cell} を表示`,
  see: (cell) => `${cell} を参照`,
  scores: scoreText,
};
