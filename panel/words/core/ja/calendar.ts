/** 計画カレンダーが伝えること。 */
export const calendarSentences = {
  'calendar/no-kick-off':
    'カレンダーに{count}件の工程がありますが、さかのぼる起点の日がありません。モデルシートに calendar, kick-off, date の行を加えてください',
  'calendar/weekend':
    'キックオフの{day}は週末です。工程はその週末で終わる週からさかのぼるため、すべてその前の金曜日までに終わります',
  'calendar/past-kick-off':
    '「{step}」が終わる{day}は、{kickOff}のキックオフより後です。早く始めるか、週数を減らしてください',
  'calendar/after-year':
    '会計年度は{year}に始まりますが、最後の工程が終わるのは{day}です。それまで担当者は、引き継がれるものがないまま働くことになります',
} as const;
