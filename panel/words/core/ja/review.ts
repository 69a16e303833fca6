/** レビュー用シートと、アカウントの見つからない決定について伝えること。 */
export const reviewSentences = {
  'review/no-review':
    '「{sheet}」はレビュー用シートではありません。最初の数行に見出し「Review key」がありません',
  'review/header-missing':
    'レビュー用シート「{sheet}」に列「{header}」がありません。元のセルの上に見出しを戻してください',
  'review/header-twice': '見出し「{header}」がここにもう一度あります。最初のものを使います',
  'review/reason-blank':
    '「{name}」の{field}が理由なしに「{value}」へ変更されています。誰から聞いたか、どこで確認できるかを書いてください',
  'review/nothing-kept':
    '「{name}」の{field}は不明なので、そのままにできません。選ぶか、空白を埋めてください',
  'review/field-blank': '「{value}」がどのフィールドの値か分かりません。「Unknown field」に書いてください',
  'review/when-unread': '「{value}」は{today}までの日付ではありません。回答の日付は{today}になります',
  'review/others-row':
    '「{name}」の行の担当者は{owner}ですが、{signer}のシートにあるため、回答者は{signer}になります。別の人の回答であれば、「Who」に名前を書いてください',
  'review/twin-blank':
    '同じ会社かどうかの回答がありますが、「Likely duplicate」のセルが空白です。もう一方のアカウントを戻してください',
  'review/choice-unknown': '「{value}」はこのモデルの{field}にありません。指定できるのは{known}です',
  'review/choice-near': '「{value}」はこのモデルの{field}にありません。「{near}」のことですか？',
  'review/field-unknown': '「{value}」は人が決められるフィールドではありません。決められるのは{known}です',
  'review/field-near': '「{value}」は人が決められるフィールドではありません。「{near}」のことですか？',
  'review/value-near':
    '「{value}」は{field}のどこにもなく、「{near}」があります。それのことですか？違う場合は、新しい値をシート Overrides に自分で書いてください',
  'review/flag': '「{value}」ははい・いいえのどちらでもありません',
  'review/number': '「{value}」は{field}の数値ではありません。1200 のように書いてください',
  'review/number-twice':
    '「{value}」は{first}とも{second}とも読めます。{field}は桁区切りなしで書いてください',
  'review/day': '「{value}」は{field}の日付ではありません。2026-03-31 のように書いてください',
  'review/day-twice':
    '「{value}」は{first}とも{second}とも読めます。{field}は 2026-03-31 のように書いてください',
  'review/key-blank': '行に回答がありますがキーがなく、どのアカウントか分かりません。キーを戻してください',
  'review/key-unknown':
    'キー「{key}」のアカウントがありません。削除されたか、ID が変わりました。行を取り除くか、正しいキーを入れてください',
  'review/key-changed':
    'キー「{key}」のアカウントがありません。「{name}」の現在のキーは「{now}」です。このアカウントのことなら、それを入れてください',
  'review/key-several':
    'キー「{key}」のアカウントが{count}件あり、回答がすべてに及びます。先にそれぞれ別の ID を付けてください',
  'review/key-shortened':
    '「{key}」は表計算ソフトが短くした ID で、末尾の桁が失われています。アカウントの表から文字列としてコピーしてください',
  'review/key-mixed':
    '行は「{name}」ですが、キー「{key}」は「{account}」のものです。一部の列だけが並べ替えまたは貼り付けられています。元の組み合わせに戻してください',
  'review/key-mended':
    'キー「{key}」を「{id}」として読みました。表計算ソフトが「{name}」の ID を変えています',
  'override/no-account':
    'ID、ドメイン、名前が「{key}」のアカウントがないため、{field}についての決定は何も変えません。削除されたか、名前が変わりました',
  'override/several-accounts':
    'ID、ドメイン、名前が「{key}」のアカウントが{count}件あり、{field}についての決定がすべてに及びます。どれか1件を固有の ID で指定してください',
} as const;
