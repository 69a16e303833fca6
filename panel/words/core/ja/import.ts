/** インポートについての文と、表計算ソフトが値を変えてしまったときの文。 */
export const importSentences = {
  'damage/ids-among-numbers':
    '{field}：表計算ソフトが短くした長いIDと見られる値が{count}個あります（例：「{example}」）。列がずれていないか確かめ、IDを文字列として書き出し直してください',
  'damage/long-ids':
    '{field}：表計算ソフトが15桁に切り詰めた値が{count}個あります（例：「{example}」）。末尾の桁は失われています。文字列として書き出し直してください',
  'damage/dates':
    '{field}：表計算ソフトが日付に変えてしまった値が{count}個あります（例：「{example}」。1-2 は 1月2日 になります）。文字列として書き出し直してください',
  'damage/zeros':
    '{field}：通常{usual}桁のところ{digits}桁の値が{count}個あります（例：「{example}」）。表計算ソフトは先頭のゼロを消します',
  'damage/text-dates':
    '{field}：本来の日付に混じって文字列の日付が{count}個あります（例：「{example}」）。表計算ソフトはほかの日付と一緒に並べ替えや絞り込みをしません',
  'damage/errors': '{field}：表計算ソフトのエラーが入ったセルが{count}個あります（例：「{example}」）',
  'import/no-such-column': 'インポートに「{header}」という列はありません。列は{known}です',
  'import/no-key':
    'アカウントを特定する列（ID、ドメイン、名前）がインポートにありません。どの列か指定してください。列は{known}です',
  'import/key-unknown': '行を区別するための列「{header}」がインポートにありません。列は{known}です',
  'import/key-not-there':
    '「{header}」はアカウントの列にないため、これで行を探せません。アカウントの列は{columns}です',
  'import/key-doubled':
    'インポートの{key}に「{value}」が2回あります（{row}行目と{other}行目）。キーが前に出てきた行：{count}。アカウントごとに別のキーが必要です',
  'import/key-doubled-there':
    'アカウントの{key}に「{value}」が2回あります（{row}行目と{other}行目）。キーが前に出てきた行：{count}。アカウントごとに別のキーが必要です',
  'import/no-shared-key':
    '{key}の値（例：「{example}」）がアカウントに1つもないため、照合できません。別のキーを選ぶか、別の表に取り込んでください',
  'import/other-key':
    '{key}の値がアカウントに1つもないため、照合できません。「{better}」なら行の{share}%が見つかります。これをキーにしてください',
  'import/without-key': '{key}のない行は取り込みません：{count}行、最初は{row}行目です',
  'import/total-row': 'インポートの{row}行目は合計行のようなので取り込みません（「{text}」）',
  'import/many-gone':
    '{rows}件のアカウントのうち{gone}件がこのインポートにありません。一覧の一部かもしれないため、指定がなければそのまま残します',
  'quality/by-needs-model':
    '「{by}」ごとに見るには、どのデータが必要かを示すモデルが要ります。2番目の引数に MODEL を加えてください',
  'quality/by-one':
    'by に指定できるのは1つのフィールド、account、segment、owner のいずれかで、「{by}」ではありません',
  'quality/by-unknown':
    '「{by}」は文字列を持つモデルのフィールドではありません。account、segment、owner、または別のフィールドを書いてください',
  'source-twice': '取り込み元「{value}」が2回出てきます',
  'source-header': 'インポートの列の見出しがありません',
  'source-field':
    '「{header}」が入るフィールドがありません。どのフィールドにも入れない場合は test 列に leave out と書いてください',
  'source-header-twice': 'この取り込み元の列「{value}」が2回出てきます',
  'source-key': '「{value}」は、フィールドに入るこの取り込み元の列ではありません。列は{known}です',
} as const;
