/** 進め方と組織について伝えること。 */
export const motionSentences = {
  'motions/pays': '初年度の契約{contract}は{motion}（{from}以上）に見合います',
  'motions/below-all':
    '初年度の契約{contract}は、{motion}が見合う{from}を下回ります。これより軽い進め方はシートにありません',
  'motions/more-to-come':
    '顧客生涯価値は初回購入の{ratio}倍（{least}倍以上）なので、{before}に代えて{motion}で進めます',
  'motions/too-many-deals': '年間{deals}件の商談は{before}で扱える{most}件を超えるため、{motion}で進めます',
  'motions/deals-unknown': '年間の商談数は不明です。{accounts}件のアカウントの受注率を示す履歴がありません',
  'motions/contract-unknown':
    '初年度の契約は不明です。金額のある商談を指定するか、モデルに初回購入を設定してください',
  'motions/contract-from-land': '初年度の契約は商談ではなく、モデルの初回購入によります',
  'motions/contract-from-potential': '初年度の契約はポテンシャル以下です。それ以上のことはわかっていません',
  'motions/too-heavy': '{used}を使っていますが、数値に見合わないほど重い進め方です',
  'motions/too-light': '{used}を使っていますが、数値が求めるより軽い進め方です',
  'motions/as-used': '{used}を使っています',
  'motions/not-said': '現在の進め方がモデルにありません',
  'motions/go-lighter': '{segment}は{motion}で進めるか、{from}以上の初回契約を売ってください',
  'motions/go-heavier': '{segment}は{motion}で進めてください。契約の規模は{used}より手厚い対応に見合います',
  'motions/say-use': '現在の進め方を1行で示してください：motion、{segment}、{for}、is',
  'motions/apart':
    '{heavy}（{heavyFor}）は{from}以上の契約に見合い、{light}（{lightFor}）は{to}未満の契約のためのものです',
  'motions/together': '{segment}のマーケティング、営業、サクセスは同じ規模の契約を対象にしています',
  'motions/bring-together': '高さをそろえてください。数値が求めるのは{heavyFit}と{lightFit}です',
  'motions/decide-height': '初年度の契約がわかったら、高さをそろえてください',
  'motions/carried': '{for}の進め方は{count}つ（{names}）で、{most}つまで担えます',
  'motions/fewer': '再現できるようになるまで{kept}に絞り、その後で次を加えてください',
  'motions/few-accounts':
    '{for}の進め方が{count}つ（{names}）ありますが、アカウント{there}件で担えるのは{most}つです。1つに{each}件必要です',
  'motions/few-customers':
    '{for}の進め方が{count}つ（{names}）ありますが、顧客{there}件で担えるのは{most}つです。学ぶには1つに{each}件必要です',
  'motions/few-reps':
    '{for}の進め方が{count}つ（{names}）ありますが、担当者{there}人で担えるのは{most}つです。1つに{each}人必要です',
  'motions/none': 'モデルに進め方がありません。それぞれが見合う初年度の契約を motion の行に追加してください',
  'motions/no-segments':
    '市場の中にセグメントを持つアカウントがないため、マーケティング、営業、サクセスの対象がありません',
  'organisation/no-geography': '地域が1つしかないか、不明です',
  'organisation/no-vertical': 'アカウントの業種が2つ以上わかっていません',
  'organisation/no-size': 'セグメントが1つしかありません',
  'organisation/no-product': '2つ以上の製品を示す履歴がありません',
  'organisation/strained':
    '各{floor}人のノルマセルが{cells}個で{people}人必要です。在籍する{reps}人の{strain}倍です',
  'organisation/manned': '各{floor}人のノルマセルが{cells}個で、在籍する{reps}人のうち{people}人が必要です',
  'organisation/counted':
    '各{floor}人のノルマセルが{cells}個で{people}人必要です。担当者の表がないため、在籍する人数は不明です',
  'organisation/starving': '{cells}個のうち{small}個はアカウントが{least}件未満です：{names}',
  'organisation/fed': 'どのセルにも{least}件以上のアカウントがあります',
  'organisation/draw-fewer':
    'セルを減らしてください。切り口を1つ外すか、小さな地域、業種、セグメントを統合します',
};
