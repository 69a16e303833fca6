import type { Words } from '../../words/words';
import { importText } from './import-text.ja';

/** 「アカウント」ステップの言葉。 */
export const accountsText: Words['accounts'] = {
  lead: 'アカウントごとに1行の表を選び、列が何として読まれたかを確かめてください。',
  table: 'アカウントの表',
  tableOption: (name, rows) => `${name}（${rows}行）`,
  useSelection: '選択範囲を使う',
  refresh: '読み直す',
  none: 'アカウントの表が見つかりません。',
  noneAdvice:
    'アカウントごとに1行、先頭に見出し行があり2列以上ある一覧を貼り付けるか開いて、読み直してください。',
  mapping: '列',
  mappingLead: (known, all) => `${all}列のうち${known}列を認識しました。違うところは変えてください。`,
  fromModel: 'モデルシートのとおりです。',
  overrides: (count) => `シート Overrides で${count}件を手作業で決めています。`,
  leaveOut: '使わない',
  field: (header) => `${header} のフィールド`,
  kinds: {
    number: '数値',
    money: '金額',
    category: 'カテゴリー',
    list: 'リスト',
    flag: 'はい／いいえ',
    date: '日付',
    id: '名前または ID',
  },
  confidence: (share) => `確度${share}`,
  sample: (values) => `例：${values}`,
  noSample: 'すべて空白',
  twice: (field) => `2つの列が「${field}」になっています。1つを選んでください`,
  unused: (count) => `認識していない列がほかに${count}列`,
  tooMany: (shown) =>
    `このうち最初の${shown}列だけを表示しています。列名を「Employees」のようなフィールド名にすると認識されます。`,
  notices: 'お知らせ',
  filled: (share) => `入力率${share}`,
  unreadable: (share) => `値の${share}が読み取れません`,
  more: (header) => `${header} の読み取り方`,
  source: '誰が知りうるか',
  sources: {
    provider: 'データ提供会社から買える',
    website: 'ウェブサイトで1分で分かる',
    discovery: '話して初めて分かる',
  },
  zero: 'ゼロの意味',
  zeros: { value: 'ゼロ', blank: '不明' },
  unit: '単位のない数値の単位',
  units: { one: '1', thousand: '1,000', million: '100万' },
  edited: (field) => `「${field}」の読み取り方`,
  import: importText,
};
