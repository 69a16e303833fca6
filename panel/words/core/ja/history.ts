/** アカウントとは別の表（商談・支出・活動量）について伝えること。 */
export const historySentences = {
  'history/as-of': '基準日が設定されていないため、履歴はその最終日である{day}からさかのぼって数えます',
  'deals/outcomes': '{by}によると、受注{won}件、失注{lost}件、進行中{open}件です',
  'deals/closed-alone':
    '受注と失注を分ける列がありません。クローズ日のある{won}件の商談を受注として数え、受注率は算出しません',
  'deals/mute-stages':
    '受注または失注を示すステージがないため、{open}件の商談をすべて進行中として数えます。該当するステージを指定してください：{stages}',
  'deals/unlisted-stage': '{count}件の商談が、ステージの一覧にない「{name}」にあり、進行中として数えます',
  'deals/blank-stage': '{count}件の商談にステージがなく、進行中として数えます',
  'deals/backwards':
    '{count}件の商談で、クローズ日が作成日より前です。件数には含めますが、商談期間は空白にします',
  'deals/in-future': '集計日{day}より後にクローズした受注が{count}件あります。最も遅いものは{last}です',
  'deals/negative': '{count}件の受注の金額がマイナスです（赤伝など）。そのまま数えます',
  'deals/without-amount':
    '受注{won}件のうち{count}件に金額がありません。件数には含めますが、金額には含めません',
  'deals/no-amount': '商談の金額を示す列がないため、商談規模、受注額、初回購入額（land）は空白になります',
  'join/joined': '{what}{rows}行のうち{joined}行をアカウントに結び付けました：{by}',
  'join/blank': '{what}{count}行にアカウントの指定がありません。アカウントを問わない集計には含めます',
  'join/unknown': '{what}{count}行が、アカウントの表にないアカウントを指しています：{examples}',
  'join/ambiguous':
    '{what}{count}行が、複数のアカウントに当てはまる名前を指しています：{examples}。どのアカウントにも結び付けません',
  'deals/product-spelling':
    '{what}{count}行が製品{name}を挙げています。{nearest}のことでしょうか。名前が一致するまで別々に数えます',
  'deals/repeated':
    '{count}行で商談IDが重複しているため（例：{example}）、除外します。最後に決着したものを数えます',
  'effort/each-is-one': '件数や時間を示す列がないため、1行を1件と数えます',
  'effort/one-kind': '活動の種類を示す列がないため、すべて「effort」（活動）とします',
  'effort/hours': '活動量は「{header}」の時間で数えます。「{other}」は使いません',
  'effort/negative': '{count}行の活動量または金額がマイナスです。そのまま数えます',
  'history/unread-cells':
    '「{header}」の{count}個のセルは{kind}として読めないため空白として扱います：{cells}',
  'history/unread-cell': '「{header}」の1個のセルは{kind}として読めないため空白として扱います：{cells}',
  'history/total-row': '最終行は合計行のようなので除外します',
  'history/currencies-mixed':
    '「{header}」には複数の通貨があります：{currencies}。金額は1つの通貨でしか合計できません。換算するか、通貨ごとに表を分けてください',
  'spend/wide': '「{first}」から「{last}」まで、{count}個の列がそれぞれ1つの期間を表します',
  'spend/other-measure': '列{headers}は期間ごとの別の指標なので除外します',
  'spend/negative': '{count}件の金額がマイナスで（赤伝など）、合計{sum}です。そのまま数えます',
  'spend/blank-period': '{count}件の金額に期間がないため、年別の支出と成長率には含めません',
  'second-table/not-used': '「{header}」からは何も読み込みません',
  'second-table/period': '「{header}」は1つの期間の金額です',
  'second-table/said': '「{header}」は{field}であるとの指定です',
  'stages/won': '「{name}」は受注です：「{word}」という語があります',
  'stages/lost': '「{name}」は失注です：「{word}」という語があります',
  'stages/open': '「{name}」は進行中です：受注とも失注とも書かれていません',
  'stages/closed-beside': '「{name}」は受注です：クローズとあり、失注を示すのは「{other}」だけです',
  'stages/listed': '「{name}」は{outcome}です：ステージの一覧にそうあります',
  'stages/unlisted': '「{name}」は進行中です：どのステージの一覧にもありません',
  'spend/periods-mixed':
    '期間の長さがそろっていません（{one}と{other}）。年、四半期、月のいずれかだけにしてください',
  'spend/days-as-months': '支出が日付単位なので、暦月ごとに合計します',
  'spend/fiscal-and-calendar':
    '暦の{lengths}と会計の{lengths}が混在しています。会計年度が{month}月に始まる場合、期間が重なります',
  'spend/fiscal-years': '会計年度は同じ数字の暦年とみなします：FY24 は2024年です',
  'history/is-accounts':
    'これは{given}ではなく、アカウントの一覧です（{columns}）。アカウントとして指定し、{given}は別に指定してください',
  'history/is-deals': 'これは{given}ではなく、商談の一覧のようです。履歴として指定してください',
  'history/is-effort': 'これは{given}ではなく、活動量の表のようです。活動量として指定してください',
  'history/is-spend': 'これは商談の一覧ではなく、期間別の支出の表のようです。支出として指定してください',
  'history/swapped':
    '2つの表が逆です。1つ目は商談の一覧、{given}はアカウントの一覧です。入れ替えて指定してください',
  'history/column-missing': '{what}を示す列がありません。列は{columns}です',
} as const;
