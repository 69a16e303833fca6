/** ポテンシャル・継続率・顧客生涯価値・ティア・ROAD について伝えること。 */
export const valueSentences = {
  'lifetime-share': '{name}は1に対する割合です。{value}ではなく{right}と書いてください',
  'lifetime-range': '{name}は{meant}ですが、{value}は当てはまりません',
  'lifetime-timing': '「{value}」は start、middle、end のいずれでもありません',
  'lifetime-land-field': '初回購入（land）に使うフィールド「{value}」がありません',
  'lifetime-land-kind':
    '「{value}」は{kind}のフィールドですが、初回購入（land）はポテンシャルに対する割合か金額のフィールドです',
  'peer-name': 'この類似グループに名前がありません',
  'peer-twice': '類似グループ「{name}」が2回出てきます。別の名前を付けてください',
  'peer-spend': '類似グループ「{name}」の支出は0以上ですが、{spend}は当てはまりません',
  'peer-interval': '類似グループ「{name}」の区間{low}〜{high}に、その支出{spend}が含まれていません',
  'peer-accounts': '「{name}」のアカウント数は0以上の整数ですが、{accounts}は当てはまりません',
  'peer-weight': '「{name}」の重みは0から1までですが、{weight}は範囲外です',
  'peer-never-asked':
    '類似グループ「{name}」は使われません：上にある「{before}」がすべてのアカウントを取ります。「{name}」を上に移してください',
  'potential-method': '「{method}」は peer、formula、column のいずれでもありません',
  'potential-twice': 'ポテンシャルの求め方「{name}」が2回出てきます。別の名前を付けてください',
  'potential-name': 'このポテンシャルの求め方に名前がありません',
  'potential-field-missing': 'ポテンシャルの求め方「{name}」にフィールドの指定がありません',
  'potential-field': 'ポテンシャルに使うフィールド「{field}」がありません',
  'potential-field-kind':
    '「{field}」は{kind}のフィールドですが、ポテンシャルは金額または数値のフィールドから読みます',
  'potential-formula-missing': 'ポテンシャルの求め方「{name}」に数式がありません',
  'potential-from-surplus': '類似グループに読み込み元は不要なので、「{from}」に意味はありません',
  'potential-not-learned':
    'ポテンシャルの求め方「{name}」は類似グループを使いますが、まだ学習していません。学習するか、この求め方を取り除いてください',
  'potential-peers-twice':
    '類似グループは「{before}」がすでに使っているため、「{name}」が値を返すことはありません',
  'potential-quantile': '分位点は0より大きく1以下の数ですが、{quantile}は当てはまりません',
  'potential-quantile-surplus': '分位点があるのは類似グループだけなので、{quantile}に意味はありません',
  'retention-parameter': 'sBG の{name}は0より大きい数ですが、{value}は当てはまりません',
  'retention-error': '{name}の標準誤差は0以上の数ですが、{value}は当てはまりません',
  'retention-rate': '継続率は0より大きく1以下の数ですが、{value}は当てはまりません',
  'retention-share': '{name}は1に対する割合で書きます。{value}ではなく{right}です',
  'retention-curve-empty': '曲線には、1、2、…年後に残っている顧客の割合が必要です',
  'retention-curve-range': '残っている割合は0から1までですが、{value}は範囲外です',
  'retention-curve-rises': '{years}年後に曲線が{before}から{value}に上がっています。離れた顧客は戻りません',
  'retention-curve-zero': '1年目の後に誰も残っていないため、継続する顧客がいません',
  'retention-accounts': '継続率のもとになるアカウント数は1以上の整数で、{value}ではありません',
  'road-threshold': '{what}のしきい値は0以上の金額ですが、{from}は当てはまりません',
  'road-quadrant': '「{name}」は象限ではありません。象限は{quadrants}です',
  'road-quadrant-twice': '象限「{name}」が2回出てきます',
  'tier-name': 'このティアに名前がありません',
  'tier-twice': 'ティア「{name}」が2回出てきます',
  'tier-from': 'ティア「{name}」の下限は0以上の金額ですが、{from}は当てはまりません',
  'tier-one-line': 'ティア「{before}」と「{name}」の下限がどちらも{from}で、どちらか一方しか付けられません',
  'tier-share': 'ティア「{name}」の割合は0より大きく1以下ですが、{share}は当てはまりません',
  'tier-share-line':
    '割合は上から数えます。「{name}」は「{above}」より下から始まるため割合は{most}より大きいはずですが、{share}は当てはまりません',
  'cohort-negative': 'コホート「{cohort}」：期間{period}の顧客数が{value}です。顧客数は0以上です',
  'cohort-fraction': 'コホート「{cohort}」：期間{period}の顧客数が{value}です。顧客数は整数です',
  'cohort-rises':
    'コホート「{cohort}」が期間{period}に{before}から{value}に増えています。離れた顧客は戻らないため、残存数が増えることはありません',
  'cohort-zero': 'コホート「{cohort}」が顧客数0で始まっています',
  'cohort-none': 'コホートがありません：顧客数を含む列がありません',
  'cohort-single': 'コホート「{cohort}」には期間0しかありません。誰が残るかは期間1からわかります',
  'cohort-single-left-out': 'コホート「{cohort}」には期間0しかなく、誰が残るかわからないため除外します',
  'cohorts-short': '期間1より先のあるコホートがありません。継続率の変化は期間2からわかります',
  'nobody-left': '{customers}社の顧客が1社も離れていないため、どれだけ継続するかわかりません',
  'nobody-stayed': '{customers}社の顧客が期間1ですべて離れたため、どれだけ継続するかわかりません',
  'tiers-no-values': '価値のわかるアカウントがないため、区切れません',
  'tier-share-order':
    '割合は上から数えるため、ティア「{name}」の割合は{before}より大きいはずですが、{share}は当てはまりません',
  'tier-share-empty':
    '{accounts}アカウントの{percent}%は1アカウントに満たないため、ティア「{name}」が空になります',
  'tier-tied':
    '{count}アカウントが{value}で並んでいるため、ティア「{name}」を{percent}%以下にする境界がありません。ティアを外すか、割合を変えてください',
  'tiers-too-few-values': '0より大きい{values}種類の値を{tiers}個のティアには分けられません',
  'tier-ties':
    '{count}アカウントが{value}で並び、まとめてティア「{name}」の下に入ります。このティアに残るのは{accounts}です',
  'tier-top-large':
    'ティア「{name}」がアカウントの{percent}%を占めています。最上位のティアは{most}%以下が適切です',
  'retention-on-limit': '推定値が限界（アルファとベータは{least}から{most}）にあります：{meaning}',
  'retention-hardly-differs':
    '一定の継続率{rate}でも同じように説明できるため、アルファとベータを別々に特定できません',
  'peers-too-few': '支出が0より大きい顧客：{customers}社。類似グループの学習には{least}社以上が必要です',
  'peers-quantile': '分位点は0と1の間の数ですが、{quantile}は当てはまりません',
  'peers-immature':
    '{customers}社の顧客のうち{years}年以上の継続がわかっているのは{mature}社で、類似グループには{least}社必要です。全顧客から学習したため、ポテンシャルが低めに出ることがあります',
  'peers-tenure': '顧客がいつから購入しているか不明なため、類似グループは{customers}社すべてから学習します',
  'peers-spend-left-out': '{accounts}アカウントは支出が0以下のため、ポテンシャルの学習に使いません',
  'peers-product-too-few':
    '{product}に支出のある顧客：{customers}社。この製品の類似グループの学習には{least}社以上が必要です',
  'no-propensity':
    'モデルに購買確率がないため、顧客生涯価値は既存顧客にだけ付きます。商談から学習してください',
  'no-retention': 'モデルに継続率「all」がないため、独自の曲線のないアカウントには顧客生涯価値が付きません',
  'no-tenure':
    '{missing}がないため、すべての顧客を1年未満の顧客として数えます。実際には、長く続いている顧客ほど離れにくい傾向があります',
  'cohort-empty': '列「{cohort}」に顧客数がありません',
  'cohort-gap':
    'コホート「{cohort}」の期間{period}が{value}で、その下に数値があります。残存数の列は最後の数値で終わります',
  'cohort-text':
    'コホート「{cohort}」の期間{period}にある{value}は顧客数ではありません。まだわからないところは空白にしてください',
  'cohort-shares':
    'コホート「{cohort}」は割合で、何社にもとづくかわかりません。残っている顧客数を書くか、顧客数を指定してください',
  'customers-wrong': '顧客数は1以上の整数で、{customers}ではありません',
  'cohort-of-100':
    'コホート「{cohort}」は100で始まるため、100社の顧客として読みます。パーセントの場合は顧客数を指定してください',
  'customers-unused':
    'コホート「{cohort}」は{first}で始まり、100でも1でもないため、{customers}社に対する割合ではなく顧客数とみなします',
  'retention-bias':
    '1年目の継続率{rate}%が一定だとすると、新規顧客の価値は粗利の{constant}年分です。残る顧客ほど離れにくいため、実際は{payments}年分で、一定の継続率では{share}%低く見積もります',
  'retention-bias-small':
    '1年目の継続率{rate}%が一定だとした場合の新規顧客の価値は粗利の{constant}年分で、曲線全体と変わりません',
  'road-no-customers':
    '支出が0より大きいアカウントがないため、「高い」とする中央値がありません。しきい値を入力してください',
  'road-no-whitespace':
    'ホワイトスペースが0より大きいアカウントがないため、「大きい」とする中央値がありません。しきい値を入力してください',
  'lines-no-yardstick': '0より大きい値が{values}種類しかなく、境界を引くには2種類以上が必要です',
  'lines-classes': '境界で分けられるのは2から12の階級で、{classes}ではありません',
  'lines-none-fit':
    '{accounts}アカウントのうち上を{share}%以下に、両側をそれぞれ{least}以上にできる境界がありません',
  'lines-fewer-classes':
    '{accounts}アカウントでは、最上位を{share}%以下として{least}以上の階級を{wanted}個作れません。{classes}個にしました',
} as const;
