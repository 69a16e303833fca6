/** 人員をセルに割り振るときに伝えること。 */
export const headcountSentences = {
  'headcount/no-roles':
    'モデルに役割がありません。1人ができること（hours または accounts、quota、cost）を role の行に追加してください',
  'headcount/unknown-role': 'モデルに役割「{role}」はありません。役割は{known}です',
  'headcount/no-heads': '人数を指定するか、予算または担当者の表を指定してください',
  'headcount/no-cost': '予算で人員を決めるには費用が必要です。{roles}の cost の行を追加してください',
  'headcount/no-cells': '市場の中にセグメントと地域の両方を持つアカウントがないため、担当する相手がいません',
  'headcount/nothing-said':
    'アカウントが{role}に求めるものがモデルにありません。hours と touch の行、または担当アカウントの上限 accounts を追加してください',
  'headcount/idle': '{heads}人が余ります。すべてカバー済みか、次のセルに必要な{floor}人に足りません',
  'headcount/merged': 'アカウントの作業は{work}人分で{floor}人に足りないため、{cell}と一緒に担当します',
  'headcount/too-small':
    'アカウントの作業は{work}人分で{floor}人に足りず、{region}には一緒に担当できる隣のセルもありません',
  'headcount/without': '残りの人員がありません。{floor}人いれば{value}をカバーできます',
  'headcount/not-asked':
    '{segment}のアカウントが{role}に求めるものがモデルにありません。touch の行を追加してください',
  'headcount/looked-after': '価値のわかるアカウントはすべて担当されています',
  'headcount/unvalued': '{count}件のアカウントは価値がわからないため、人員を割り当てません',
  'headcount/order-cost': '最上位セグメントを優先しなければ、同じ人数であと{cost}（{share} %）カバーできます',
  'headcount/order-free': '最上位セグメントを優先しても損失はありません',
  'headcount/nowhere': '1人だけでは効果がありません。人員のいないセルには一度に{floor}人が必要です',
  'headcount/nothing-left': '{floor}人で担当できる、価値のわかるアカウントはすべて担当されています',
  'headcount/goes': '{changes}',
  'headcount/expected-whitespace':
    '価値はホワイトスペース × 購買確率です：アカウントの担当で見込める年間の{currency}です',
  'headcount/whitespace':
    '価値はホワイトスペース（年間、{currency}）です。スコアカードがあれば購買確率で重み付けします',
  'headcount/value':
    '価値は{field}です。モデルにホワイトスペースがないため、どのアカウントを先にするかだけを示します',
  'headcount/accounts': '価値はアカウントの件数です。モデルにホワイトスペースがなく、設定 value も空白です',
};
