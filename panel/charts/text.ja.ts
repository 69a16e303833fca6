import type { Words } from '../words/words';

/** グラフの言葉。 */
export const chartText: Words['charts'] = {
  showTable: '表で表示',
  hideTable: '表を隠す',
  accounts: 'アカウント',
  share: '割合',
  possible: '可能性あり',
  confirmed: '確定',
  histogram: {
    from: '下限',
    to: '上限',
    className: 'セグメント',
    summary: (counted, total, from, to, mostFrom, mostTo) =>
      `${counted}：${total}、${from}から${to}まで。多くは${mostFrom}から${mostTo}の間です。`,
    none: (counted) => `${counted}：表示するものがありません。`,
  },
  lines: {
    group: (title) => `${title}の境界`,
    line: '境界',
    below: '下側',
    at: '下限',
    valueWithDetail: (value, detail) => `${value}、${detail}`,
    keys: '境界はドラッグするか、矢印キーで動かします。Page Up と Page Down は大きく動かします。',
  },
  funnel: {
    layer: '市場レイヤー',
    range: (confirmed, possible) => `${confirmed}から${possible}`,
    shortRange: (confirmed, possible) => `${confirmed}～${possible}`,
    layerSummary: (name, figure, share) => `${name} ${figure}（${share}）`,
    summary: (layers) => `${layers}。`,
  },
  lorenz: {
    accounts: 'アカウント（小さい順）',
    value: '価値',
    none: '価値のあるものがないため、配分はありません。',
    gini: (gini) => `ジニ係数 ${gini}`,
    marker: (top, holds) => `上位${top}が${holds}を占める`,
    summary: (gini) =>
      `小さいアカウントから順に合わせた価値の割合です。ジニ係数 ${gini}（0はすべて等しい場合）。`,
    markerSummary: (gini, top, holds) =>
      `大きいほうから${top}のアカウントが、価値の${holds}を占めます。ジニ係数 ${gini}（0はすべて等しい場合）。`,
  },
  road: {
    quadrants: {
      Retain: 'Retain',
      Opportunistic: 'Opportunistic',
      Acquire: 'Acquire',
      Develop: 'Develop',
    },
    quadrant: '象限',
    spend: '年間の支出',
    whitespace: '年間のホワイトスペース',
    unknown: '不明',
    quadrantSummary: (name, count) => `${name} ${count}`,
    summary: (quadrants) => `支出とホワイトスペースで見たアカウント：${quadrants}。`,
    shown: (shown, all) => `アカウント${all}件のうち${shown}件を描いています。`,
  },
  retention: {
    year: '年',
    left: '残っている顧客',
    followed: '観察した顧客',
    observed: '実績',
    fitted: '当てはめ',
    band: '見込みの幅',
    range: (low, high) => `${low}から${high}`,
    summary: (share, year) => `${year}年後に顧客の${share}が残っています。`,
  },
  lift: {
    tenth: '十分位',
    lift: 'リフト',
    won: '受注',
    likeliest: 'アカウントの十分位（確率の高い順）',
    average: '平均',
    times: (lift) => `${lift}倍`,
    summary: (lift) => `最も確率の高い十分位のアカウントは、全体の${lift}倍の割合で受注しています。`,
    none: '受注がないため、リフトはありません。',
  },
  calibration: {
    predicted: '予測した受注率',
    observed: '受注',
    low: '下限',
    high: '上限',
    exact: '予測どおり',
    summary: (holding, all) =>
      `${all}個のグループのうち${holding}個で、偶然の範囲内で予測どおりに受注しています。`,
  },
  fill: {
    summary: (name, filled, unreadable, blank) =>
      `${name}：入力済み${filled}、読み取り不可${unreadable}、空白${blank}`,
  },
};
