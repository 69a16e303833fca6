/** ワークシート関数が引数について伝えること。 */
export const functionSentences = {
  'unknown-function': '「{name}」は Tamarack の関数ではありません。関数は{known}です',
  'concentration-total': 'values：値の合計がゼロなので、割合を計算できません',
  'gini-total': 'values：値の合計がゼロなので、集中度を測れません',
  'lorenz-total': 'values：値の合計がゼロなので、割合は計算できません',
  'tiers-alone':
    'model：ティアの境界だけではアカウントの価値はわかりません。アカウントとともに MODEL を指定するか、この境界に顧客生涯価値の数値を指定してください',
  'too-few-values':
    'classes：{classes}個の階級には同じ数の異なる値が必要ですが、範囲には{distinct}個しかありません',
  'sbg-not-above-0': '{argument}：アルファとベータは0より大きい数ですが、0になっています',
  'roll-up-by': 'by：「{value}」はこのモデルのフィールドではありません。フィールドは{known}です',
  'argument-missing': '{place}番目の引数に{label}を指定してください：{usage}',
  'model-missing': '2番目の引数に MODEL を指定してください：={name}(Accounts[#All], MODEL)',
  'too-many-arguments': '{name}の引数は{most}個までですが、{count}個あります：{usage}',
  'needs-block':
    'accounts：Accounts[#All] のような、見出し行付きのアカウントの範囲が必要です。「{value}」は1つのセルです',
  'headers-empty': 'headers：見出し行が空白です',
  'accounts-empty': 'accounts：見出しはありますが、その下にアカウントがありません',
  'headers-foreign': 'accounts：最初の行に、モデルのフィールドを示す見出しがありません。1行目は{cells}です',
  'headers-argument-foreign': 'headers：モデルのフィールドを示す見出しがありません。見出しは{cells}です',
  'needs-model':
    'model：「{value}」はモデルではありません。範囲 MODEL か、テキスト "starter" を指定してください',
  'override-column': 'overrides：列「{column}」がありません。key, field, value, who, when, why が必要です',
  'override-cell': 'overrides：{row}行目に{column}がありません',
  'argument-not-a-number': '{argument}：「{value}」は数値ではありません',
  'out-of-bounds': '{argument}：{value}は{bounds}ではありません',
  'one-number': '{argument}：{rows} × {columns} セルの範囲ではなく、1つの数値が必要です',
  'no-numbers': '{argument}：範囲に数値がありません',
  'not-a-choice': '{argument}：「{value}」は{known}のいずれでもありません',
  'one-choice': '{argument}：{known}のいずれか1つのテキストが必要です',
  'needs-lines': '{argument}：A と 85 のような、name と from の2列の範囲が必要です',
  'argument-line-twice': '{argument}：{what}「{value}」が2回あります',
  'products-no-peers':
    'モデルに製品別の類似グループがありません。製品名のある履歴から、パネルまたは tamarack learn で学習してください',
  'products-unnamed': 'history：製品名が2つに満たないため、製品別の支出がありません',
  'products-more':
    'アカウントと製品の組{pairs}件のうち、大きいほうから{shown}件を示しています。ホワイトスペースの合計は{total}です',
  'test-one-field': 'field：{count}個ではなく、1つのフィールドが必要です',
  'test-field': 'field：「{value}」はこのモデルのフィールドではありません。フィールドは{known}です',
  'lift-one-field': 'field：{count}個ではなく、1つのリスト型フィールドが必要です',
  'lift-no-items': '20アカウントにあり、別の20アカウントにない項目がないため、比較できません',
  'lift-blank': '空白のリストはどちらにも含めません：{accounts}アカウント中{count}件',
  'won-of-decided':
    '{argument}：決着した商談{decided}件のうち{won}件の受注はありえません。受注数、受注と失注の合計の順に指定してください',
  'none-decided': '{argument}：決着した商談がないため、受注率はありません',
  'level-outside': 'level：信頼水準は0より大きく1より小さい数です。{level}ではなく{right}と書いてください',
  'worth-column-unsaid': 'モデルに{missing}がありません：{how}',
  'worth-column-blank': 'モデルに{missing}がないため、{column}は空白です：{how}',
} as const;
