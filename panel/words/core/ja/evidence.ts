/** 履歴からの学習と、グループ間の差の検定で伝えること。 */
export const evidenceSentences = {
  'evidence/not-grouped':
    '「{field}」はリストで、1つのアカウントが複数の項目を持つことがあります。代わりに TECHNOLOGY_LIFT を使ってください',
  'evidence/one-value': '「{field}」の既知の値は{count}種類だけなので、比較できません',
  'evidence/spend-joined':
    'アカウントに現在の支出がないため、列「{header}」を追加しました：{from}から{to}までの{what}',
  'evidence/since-joined':
    'アカウントに顧客になった日がないため、列「{header}」を追加しました：最初に受注した日です',
  'evidence/no-expansions':
    '決着した商談に拡大（追加購入）がないため、顧客が買い増すかどうかは学習していません',
  'evidence/all-deals':
    '商談の種類を示す列がなく、アカウントごとの最初の商談は受注{won}件・失注{lost}件と学習には少なすぎます。誰が買うかは、既知のアカウントの決着済み商談{decided}件すべてから学習します',
  'evidence/lifetime-not-told':
    '履歴からわかるアカウントが{least}件未満のため、{names}は学習していません。{value}のままにします',
  'evidence/card-left-out':
    '「{card}」のスコアカードは、受注と失注を偶然以上には見分けられないため、モデルに入れていません',
  'evidence/retention-assumed':
    '継続率は年85%と仮定しました。理由：{why}。独自の継続率または曲線をモデルシートに入力してください',
  'evidence/no-potential':
    'アカウントがいくら支出しうるかを示すものがないため、顧客生涯価値は計算しません。ポテンシャルを学習するか、列を割り当ててください',
  'evidence/no-cohorts':
    '継続率には、顧客がいつ始まりいつ離れたかが必要です。年別の支出の表、または customer since と churned on の列を用意してください',
  'evidence/no-spender':
    '支出の表では、完了した年に支出のあるアカウントがないため、誰が継続するかはわかりません',
  'evidence/only-first-year':
    'すべての顧客が表の最初の年（{year}）から支出しており、それ以前から顧客だった可能性があります。継続率の学習には、後から始まった顧客が必要です',
  'evidence/potential-learned':
    '類似グループ：業種と規模別に{groups}グループ{products}。ポテンシャルは、グループの顧客の支出の{quantile}分位点です',
  'evidence/retention-learned':
    'シフト付きベータ幾何分布（sBG）、アルファ{alpha}、ベータ{beta}、顧客数：{accounts}',
  'evidence/lifetime-learned':
    '支出は年{growth}増加し、最初の商談はポテンシャルの{land}。粗利率{margin}、割引率{discount}、{horizon}年間',
  'evidence/road-learned':
    '現在の支出は年{spend}以上を「高い」、ホワイトスペースは{whitespace}以上を「大きい」とします',
  'evidence/tiers-learned': '顧客生涯価値の下限：{lines}',
  'evidence/not-a-list': '「{field}」はアカウントのリスト型フィールドではありません。リストは{known}です',
  'evidence/no-lists': 'モデルにリスト型のフィールド（アカウントが利用する技術など）がありません',
  'evidence/small-groups':
    '{field}の値のうち、決着した商談も更新も{least}件に満たない{count}種類は除外します：{names}',
  'evidence/tiers-no-lines':
    'モデルに維持できるティアの境界がありません。モデルシートに入力するか、割合または自然な区切りでティアを分けてください',
  'evidence/tiers-no-share':
    'ティア{tiers}をどこで区切るかを示すアカウントの割合がありません。各ティアの割合をモデルシートに入力するか、自然な区切りで分けてください',
  'effort/unknown-segment':
    '活動量の{count}行がモデルにないセグメント（{names}）を挙げており、どの割合にも含めません。セグメントは{segments}です',
  'propensity-known-after-all': 'アカウントが購入して初めて入力されるため除外しました：{fields}',
  'propensity-date-all':
    '日付は一度きりで繰り返さないため除外しました（代わりに日数や年数を数値で指定してください）：{fields}',
  'propensity-tells-nothing-all': '受注・失注についての情報が偶然の範囲を出ないため除外しました：{fields}',
  'propensity-against-all':
    'ほかのフィールドと合わせると、単独のときと逆の方向を示すため除外しました：{fields}',
  'propensity-too-many-all':
    '少ないほうの結果{outcomes}件で使える特徴は、1つにつき10件として{most}個までのため除外しました：{fields}',
  'measure-differs':
    '{measure}には差があります：{low}（{lowest}）から{high}（{highest}）まで、p値{p}（指標の数を補正済み）',
  'measure-same': '{measure}に差はありません：p値{p}。{things}{size}件あれば差は見えたはずです',
  'measure-too-few':
    '{measure}に差は見つかりませんでした（p値{p}）が、{things}{size}件では少なすぎます。意味のある差を見るには{needed}件必要です',
  'pair-keep': '{first}と{second}は{measures}に差があります',
  'pair-merge':
    '{first}と{second}は{measures}のいずれにも差がなく、ほかのグループには差があります。1つにまとめられます',
  'pair-drop': '{first}と{second}は{measures}のいずれにも差がありません',
  'pair-too-few': '{first}と{second}を見分けるには件数が少なすぎます：{shortage}',
  'pair-not-known': '{first}と{second}には比較できる結果がありません',
  'differs-keep': '{field}による差があります：{evidence}',
  'differs-keep-some':
    '{field}による差があります：{evidence}。ただし{pairs}の間には差が見られず、こうした組は統合できます',
  'differs-drop':
    '{field}による差はありません：{evidence}。このサンプルなら、率で{rate}ポイント、中央値で{median}の差は見えたはずです',
  'differs-too-few': '{field}による差があるかを判断するには件数が少なすぎます：{shortage}',
  'differs-not-known': '比較できる結果のある{field}のグループが2つに満たないため、比較できません',
  'differs-not-all-pairs':
    '{field}には{groups}グループあります。それぞれを次のグループおよび残り全体と比較し、総当たりでは比較しません',
  'differs-not-all-groups':
    '{field}には{groups}グループあります。商談の多い{compared}グループを個別に比較し、全体の検定には全グループを含めます',
  'differs-group-not-known': '{groups}の結果が何もわからないため、比較から除外します',
  'differs-rough':
    '{measure}のp値はおおよその値です。期待度数が5に満たないグループがあります。確実にするには小さなグループを統合してください',
  'win-rate': '直近{quarters}四半期に決着した{decided}件の商談のうち{won}件を受注：{rate}（{low}〜{high}）',
  'win-rate-none': '決着した商談がありません',
  'above-rest': 'ほかより受注率が{difference}ポイント高い（{low}〜{high}）',
  'below-rest': 'ほかより受注率が{difference}ポイント低い（{low}〜{high}）',
  'like-rest': 'ほかより受注率が高いとも低いとも言えない：{difference}ポイント（{low}〜{high}）',
  'rest-unknown': '決着した商談が片方で少なすぎるため、ほかと比較していません',
  growing: '受注額は年{growth}増加しています（{low}〜{high}、{quarters}四半期）',
  falling: '受注額は年{growth}減少しています（{low}〜{high}、{quarters}四半期）',
  flat: '受注額に傾向は見られません：年{growth}（{low}〜{high}、{quarters}四半期）',
  'growth-unknown': '傾向は不明です：受注額のある四半期が5つ必要です',
  penetration: '{accounts}アカウントのうち{customers}が購入しています：{penetration}',
  'penetration-unknown': 'どのアカウントが購入しているか不明です',
  retention: '{customers}社の顧客の支出は1年前の{retention}です（{low}〜{high}）',
  'retention-unknown': '売上継続率（NRR）は不明です：1年前に支出のあった顧客が2社必要です',
  effort: '価値の{value}に対して活動の{activity}',
  'effort-unknown': '活動の割合は不明です',
  cycle: '受注した商談の半数は{days}日以内に決着しました',
  acv: '受注した商談の半数は{amount}以下でした',
} as const;
