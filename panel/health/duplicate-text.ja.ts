/** データの状態の画面にある、重複の可能性についての言葉。 */
export const duplicateText = {
  title: '重複の可能性',
  ask: (accounts: string) =>
    `${accounts}件のアカウントを、名前、サイト、電話、住所、業種、規模で比べられます。しばらくかかります。`,
  compare: 'アカウントを比べる',
  nothingTells:
    '重複を見分けるための名前もウェブサイトも割り当てられていません。どちらかを割り当てると見つけられます。',
  mapIt: '列を割り当てる',
  none: (threshold: string) => `確率${threshold}以上で同じと思われるアカウントはありません。`,
  found: (groups: string, accounts: string) =>
    `1つのアカウントと思われるグループ：${groups}。不要になりうるアカウント：${accounts}件。統合は行わず、提案だけを示します。`,
  coming: (groups: string, accounts: string) => `グループ：${groups}（アカウント${accounts}件）。`,
  curve: 'しきい値ごとの正しさと網羅の度合い',
  threshold: 'しきい値',
  expected: '見込みの割合',
  groupsHead: 'グループ',
  precision: '正しい割合（適合率）',
  recall: '見つかる割合（再現率）',
  means: (threshold: string, precision: string, recall: string) =>
    `${threshold}以上では、提案される組の${precision}が正しく、比べた組のうちの重複の${recall}が見つかる見込みです。`,
  keep: (threshold: string) => `今後は${threshold}以上を提案する`,
  keepHint:
    'モデルに保存します。確認シート、関数 DUPLICATES、コマンドラインも、このしきい値以上を提案します。',
  keptUndo: '重複のしきい値',
  group: (accounts: string) => `アカウント${accounts}件`,
  noFirm: (rows: string) => `会社ではない行：${rows}行`,
  likely: (probability: string) => `同じである確率${probability}`,
  against: (reasons: string) => `異なる点：${reasons}`,
  andMore: (accounts: string) => `ほか${accounts}件`,
  show: '表示',
  showOf: (name: string, cell: string) => `シートの${cell}にある${name}を表示`,
  more: 'さらにグループを表示',
  write: 'シート Duplicates に書き込む',
  written: 'シート Duplicates',
  related: (pairs: string) => `親会社・子会社・同じ会社の一部であり、重複ではない組：${pairs}組`,
};
