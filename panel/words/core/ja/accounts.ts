/** アカウントの表・列・値を読み込むときに伝えること。 */
export const accountSentences = {
  'accounts/counts-firms':
    'これはアカウントの一覧ではありません。{by}ごとに{counts}を数えた表です。トップダウンの市場規模に使う企業数の表として指定してください',
  'accounts/lists-deals':
    'これはアカウントの一覧ではなく、商談の一覧のようです（{columns}）。履歴として指定してください',
  'accounts/lists-people':
    'これはアカウントの一覧ではなく、1アカウントに複数の人がいる人物の一覧のようです（{columns}）',
  'accounts/names-repeat':
    'これはアカウントの一覧ではありません。「{header}」の値のうち異なるものは{share}%だけで、複数の行が同じアカウントに属しています',
  'accounts/names-nothing':
    'これはアカウントの一覧ではありません。アカウントを示す列（ID、名前、ドメイン）がありません。列は{columns}です',
  'accounts/no-rows': '見出し行の下にアカウントがありません',
  'numbers-from-bands': '「{header}」にある 11-50 のような範囲：{count}件。それぞれ中央の値で計算します',
  'too-many-texts':
    '「{header}」には{most}種類を超えるテキストがあります。どのルールにも出てこないものは、まとめて1つとして数えます',
  'header-not-found':
    'フィールド{field}の読み込み元である見出し「{header}」の列がありません。見出しは{headers}です',
  'quality/no-column': '「{header}」という列はありません',
  'quality/unreadable':
    '{field}：{kind}として読めず、空白として扱う値が{count}件あります（例：「{example}」）',
  'quality/zeros': '{field}：空白として扱うゼロが{count}件あります',
  'quality/negative': '{field}：0未満の値が{count}件あります（例：{example}）',
  'quality/outlying': '{field}：ほかの値から大きく外れた値が{count}件あります（例：{example}）',
  'quality/currencies': '{field}には複数の通貨（{currencies}）が混在しており、換算はしません',
  'quality/scales':
    '{field}の単位が混在しています。多くの値には桁の単位が付いていますが、単位のない小さな値が{count}件あります（例：{example}）',
  'quality/misspelt': '{field}の「{value}」は、おそらく{suggestion}の書き間違いです（{count}行）',
  'quality/pairs':
    '売上と従業員数の両方が正しいとは考えられないアカウントが{count}件あります（例：従業員{employees}人、売上{revenue}）',
  'quality/units':
    '売上の単位が混在しているようです。従業員1人あたりが中央値の数百分の一しかないアカウントが{count}件あります（例：{example}）',
  'quality/repeated-ids': '{field}が前の行と重複している行が{count}件あります（例：「{example}」）',
  'quality/likely-duplicates':
    '{field}から見て重複の可能性が高いものが{count}件あります（例：「{example}」と「{other}」）',
  'quality/implausible-days':
    '{field}：1970年より前または2100年より後の日付が{count}件あります（例：{example}）',
  'quality/partly-read': '数値は、表全体から均等に選んだ{rows}行中{looked}行にもとづいています',
  'header-unknown': '{field}に使う列「{header}」はありません。列は{known}です',
  'said-twice': '{what}「{value}」が2回指定されています',
  'recognise/said': '「{header}」は{field}であると指定されています',
  'recognise/known': '「{header}」は{field}によく使われる見出しです',
  'recognise/meaning': '「{header}」は「{like}」と同じ意味です',
  'recognise/spelling': '「{header}」は「{like}」とつづりが似ています',
  'recognise/part': '「{header}」には「{like}」が含まれています',
  'recognise/values': '「{header}」の値は{like}です',
  'recognise/names':
    'アカウント名を示す見出しがありません。「{header}」は、テキストがすべて異なる最初の列です',
  'recognise/own':
    '「{header}」は一般的な見出しではないため、独自のフィールド「{field}」（{kind}）として取り込みます',
  'recognise/second':
    '「{header}」も{like}の可能性がありますが、「{other}」がすでにあるため、独自のフィールド「{field}」として取り込みます',
  'recognise/values-differ':
    '「{header}」という見出しは{like}のようですが、値が合わないため、独自のフィールド「{field}」（{kind}）として取り込みます',
  'recognise/left-out': '「{header}」は取り込みません：{because}',
  'recognise/header-twice': '「{header}」という列が2つあります。後の列をここでは「{renamed}」と呼びます',
  'reading/unit': '{field}は{unit}単位のようです：{example}',
  'reading/header-unit': '見出し「{header}」のとおり、{field}は{unit}単位です',
  'reading/decimal': '「{header}」では小数点にコンマが使われています：{example}',
  'reading/day-first': '「{header}」は日・月の順に書かれています：{example}',
  'reading/month-first': '「{header}」は月・日の順に書かれています：{example}',
  'reading/order-open':
    '「{header}」からは日と月のどちらが先か判断できません。{order}として読みます：{example}',
  'reading/order-mixed':
    '「{header}」には日が先のものと月が先のものが混在しています。{order}として読み、ありえない日付は空白にします',
  'reading/bands': '「{header}」の{share}%は{example}のような範囲です。範囲の中央の値で計算します',
  'reading/separator': '「{header}」は{separator}で区切られたリストです',
  'accounts/total-row':
    'この行は合計行のようです（「{text}」）が、アカウントとして数えています。アカウントから外してください',
  'cells-unread':
    '「{header}」の{count}個のセルは{kind}として読めないため空白にします。最初のものは{row}行目の「{value}」です',
  'cell-unread': '「{header}」の1個のセルは{kind}として読めないため空白にします。{row}行目の「{value}」です',
} as const;
