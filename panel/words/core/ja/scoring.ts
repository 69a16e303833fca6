/** 評価基準・スコアカード・スコアの理由について伝えること。 */
export const scoringSentences = {
  'criterion-kind': '「{kind}」は評価基準の種類ではありません。種類は{kinds}です',
  'criterion-weight': '重みは0以上の数ですが、{weight}は当てはまりません',
  'criterion-blank': '「{blank}」は leave out、zero、neutral のいずれでもありません',
  'criterion-field-missing': '評価基準「{criterion}」にフィールドの指定がありません',
  'criterion-field-surplus': '{kind}は自分でフィールドを指定するため、ここでの「{field}」に意味はありません',
  'criterion-field': 'フィールド「{field}」はありません',
  'criterion-field-kind':
    '「{field}」は{fieldKind}のフィールドですが、{kind}に使えるのは{kinds}のフィールドです',
  'line-unknown': '「{test}」は{kind}の行ではありません。書けるのは{tests}です',
  'line-missing': '{kind}には「{test}」の行が必要です',
  'line-surplus': '「{test}」の行が{most}回を超えています',
  'line-twice': '「{value}」が2つの行にありますが、当てはまるのは1つだけです',
  'line-number': '「{value}」は数ではありません',
  'line-number-missing': '「{test}」の行には数値が必要です',
  'line-number-range': '{value}は{min}より小さい値です',
  'cut-not-learned': '「{test}」の区切りはまだアカウントから学習していません。学習するか、入力してください',
  'line-test-range': '「{test}」には{min}から{max}までの数が必要です',
  'line-text-missing': '「{test}」の行には{texts}が必要です',
  'line-choice': '「{value}」は選択肢{choices}のいずれでもありません',
  'line-no-value': '「{test}」の行に値は不要なので、「{value}」に意味はありません',
  'points-missing': '「{test}」の行には0から1までの点数が必要です',
  'points-range': '点数は0から1までですが、{points}は範囲外です',
  'no-points': '「{test}」の行に点数は付かないため、{points}に意味はありません',
  'criterion-formula-field': 'フィールド「{field}」は存在しません',
  'criterion-formula-field-kind': '「{field}」は{fieldKind}のフィールドで、数値ではありません',
  'percentile-order':
    '{percent}パーセンタイルの区切り（{cut}）が{lower}パーセンタイルの区切り（{lowerCut}）より小さくなっています',
  'as-of-missing':
    '評価基準「{criterion}」は日数を数えますが、モデルに基準日がありません。setting, as of の行に入力してください',
  'scale-order': 'low（{low}）は high（{high}）より小さくなければなりません',
  'scale-log': '対数の尺度では low は0より大きい必要がありますが、{low}は当てはまりません',
  'card-unknown': '「{value}」はスコアカードではありません。スコアカードは{cards}です',
  'card-twice': 'スコアカード「{value}」が2回あります',
  'card-missing': 'この特徴に対応するスコアカード「{value}」がありません',
  'card-number': '{part}は数値ですが、「{value}」は数値ではありません',
  'card-share': '{part}は0から1までですが、{value}は範囲外です。12%は 0.12 と書きます',
  'card-prior': '購入者の割合は0より大きく1より小さい数ですが、{value}は範囲外です。12%は 0.12 と書きます',
  'card-count': '{part}は0以上の整数ですが、{value}は当てはまりません',
  'card-won': '{rows}件のうち{won}件の受注はありえません',
  'characteristic-field': '「{field}」というフィールドはありません',
  'characteristic-field-kind':
    '「{field}」は{kind}のフィールドで、スコアカードには使えません。数値、金額、カテゴリー、リスト、はい／いいえのフィールドを使ってください',
  'characteristic-bins': '特徴「{name}」に区分がありません',
  'characteristic-twice': '特徴「{name}」がスコアカード「{card}」に2回あります',
  'bin-test': '区分「{test}」はフィールド{field}（{kind}）に使えません。{fitting}を使ってください',
  'bin-number': '区分 from には数値が必要ですが、「{value}」は数値ではありません',
  'bin-text': '区分「{test}」には1つ以上のテキストが必要です',
  'bin-value': '区分「{test}」に値は不要なので、ここでの「{value}」に意味はありません',
  'bin-twice': '「{value}」が2つの区分にありますが、当てはまるのは1つだけです',
  'bin-points': '点数は数値ですが、「{value}」は数値ではありません',
  'propensity-known-after': '{field}は除外します：アカウントが購入したために入力される項目です',
  'propensity-date':
    '{field}は除外します：日付は一度きりで繰り返しません。代わりに日数や年数を数値で指定してください',
  'propensity-id': '{field}は除外します：アカウントを示す名前です',
  'propensity-discovery':
    '{field}は除外します：話してみるまでわからないため、どのアカウントと話すべきかの判断に使えません',
  'propensity-leak-filled':
    '{field}は除外します：{outcome}の{often}%で入力されていますが、それ以外では{seldom}%だけで、後から入力されたようです',
  'propensity-leak-separates':
    '{field}は除外します：{rows}行中{errors}件の誤りだけで受注と失注を見分けており、後から入力された項目でなければありえません',
  'propensity-tells-nothing':
    '{field}は除外します：受注・失注についての情報が偶然の範囲を出ません（情報価値{value}）',
  'propensity-repeats': '{field}は除外します：{other}と同じことを示しています',
  'propensity-against': '{field}は除外します：ほかのフィールドと合わせると、単独のときと逆の方向を示します',
  'propensity-too-many':
    '{field}は除外します：少ないほうの結果が{outcomes}件なので、1つにつき10件として特徴は{most}個までです',
  'propensity-suspicious':
    '{field}は非常に強い情報を持っています（情報価値{value}、0.5超）。結果が決まる前に入力されたものか確認してください',
  'propensity-ties':
    'アカウント間で異なるフィールドがありません：{fields}は値が1種類だけか、除外されています',
  'propensity-untested':
    '受注{won}件と失注{lost}件は{accounts}アカウントのもので、未知のアカウントでスコアカードを検証するには少なすぎます',
  'propensity-all-one': '決着した{rows}行がすべて{outcome}なので、見分けるものがありません',
  'propensity-too-few': '受注{won}件と失注{lost}件では学習には少なすぎます。それぞれ{least}件必要です',
  'propensity-one-account':
    '決着した{rows}行がすべて1つのアカウントのもので、そこに当てはまることがほかにも当てはまるとは限りません',
  'propensity-no-fields': '学習に使えるフィールドがありません',
  'propensity-prior': '購入者の割合は0と1の間の数ですが、{prior}は範囲外です。12%は 0.12 と書きます',
  'propensity-chance':
    '偶然と変わりません（AUC {auc}、95%区間 {low}〜{high}）：アカウントの選定に使わないでください',
  'propensity-nothing':
    '偶然と変わりません：受注と失注を見分けるフィールドがないため、すべてのアカウントが同じ確率になります。アカウントの選定に使わないでください',
  'propensity-weak':
    '弱い（AUC {auc}、95%区間 {low}〜{high}）：ほかの理由に添える手がかりで、単独では理由になりません',
  'propensity-fair':
    'まずまず（AUC {auc}、95%区間 {low}〜{high}）：アカウントの順位付けには使えますが、除外の判断には使えません',
  'propensity-good': '良好（AUC {auc}、95%区間 {low}〜{high}）：アカウントをうまく順位付けできます',
  'propensity-strong':
    '強い（AUC {auc}、95%区間 {low}〜{high}）：結果が決まった後に入力されたフィールドがないか確認してください',
  'points-given': '{criterion}：{value}、{most}点中{contribution}点',
  'blank-left-out': '{criterion}は不明（計算から除外）',
  'blank-zero': '{criterion}は不明（0点扱い）、{most}点中{contribution}点',
  'blank-neutral': '{criterion}は不明（半分の点数）、{most}点中{contribution}点',
  excluded: '除外：{exclusion}',
  'exclusion-unknown': '除外条件「{exclusion}」は確認できません',
} as const;
