/** 人員計画について伝えること。 */
export const capacitySentences = {
  'capacity/no-day':
    '計画にはどの会計年度かを決める日が必要です。設定「as of」またはカレンダーのキックオフを入力してください',
  'capacity/no-roles': 'モデルに役割がないため、必要な人数がわかりません。「role」の行として追加してください',
  'capacity/unknown-role': '{count}人の役割「{role}」はモデルにないため、その必要人数がわかりません',
  'capacity/no-touches':
    '{segments}の{count}件のアカウントには「touch」の行がないため、時間も必要な人数もわかりません',
  'capacity/unmeasured-role':
    '役割「{role}」の必要人数を決めるものがありません。hours と「touch」の行、accounts、spend、ratio のいずれかを追加してください',
  'capacity/spend-unknown': '現在の支出がわからないため、役割「{role}」は担当する支出では数えません',
  'capacity/quota-unknown':
    '同じ役割の他の人にはノルマがあるのに、{count}人にはノルマがないため、見込みに数えません：{names}',
  'capacity/support-quota':
    '役割「{role}」の{count}人のノルマは数えません。ratio による役割は、他の人のノルマの販売を助けるためです',
  'capacity/attainment-unknown': 'ノルマのある{count}人の達成率がないため、ノルマをそのまま数えます：{names}',
  'capacity/cost-unknown': '{count}人の費用も OTE もないため、費用に加えていません：{names}',
  'capacity/no-cell':
    '「{name}」が担当するセグメントと地域には市場内のアカウントがないため、どのセルにも数えません',
  'capacity/no-target':
    'モデルに目標がないため、ノルマの充足率と金額の差がわかりません。設定「target」として追加してください',
};
