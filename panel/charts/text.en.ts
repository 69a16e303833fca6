/** What charts say of themselves, in English. */
export const chartText = {
  showTable: 'Show as table',
  hideTable: 'Hide table',
  accounts: 'Accounts',
  share: 'Share',
  possible: 'Possible',
  confirmed: 'Confirmed',
  histogram: {
    from: 'From',
    to: 'To',
    className: 'Segment',
    summary: (counted: string, total: string, from: string, to: string, mostFrom: string, mostTo: string) =>
      `${counted}: ${total}, from ${from} to ${to}; most lie from ${mostFrom} to ${mostTo}.`,
    none: (counted: string) => `${counted}: none to show.`,
  },
  lines: {
    group: (title: string) => `Lines of ${title}`,
    line: 'Line',
    below: 'Below',
    at: 'From',
    valueWithDetail: (value: string, detail: string) => `${value}, ${detail}`,
    keys: 'Drag a line, or move it with the arrow keys; Page up and Page down take larger steps.',
  },
  funnel: {
    layer: 'Layer',
    range: (confirmed: string, possible: string) => `${confirmed} to ${possible}`,
    shortRange: (confirmed: string, possible: string) => `${confirmed}–${possible}`,
    layerSummary: (name: string, figure: string, share: string) => `${name} ${figure} (${share})`,
    summary: (layers: string) => `${layers}.`,
  },
  lorenz: {
    accounts: 'Accounts, smallest first',
    value: 'Value',
    none: 'Nothing is worth anything, so there is nothing to share out.',
    gini: (gini: string) => `Gini ${gini}`,
    marker: (top: string, holds: string) => `Top ${top} hold ${holds}`,
    summary: (gini: string) =>
      `The share of the value that the smallest accounts hold together; Gini ${gini}, where 0 is all equal.`,
    markerSummary: (gini: string, top: string, holds: string) =>
      `The largest ${top} of the accounts hold ${holds} of the value; Gini ${gini}, where 0 is all equal.`,
  },
  road: {
    quadrants: {
      Retain: 'Retain',
      Opportunistic: 'Opportunistic',
      Acquire: 'Acquire',
      Develop: 'Develop',
    },
    quadrant: 'Quadrant',
    spend: 'Spend a year',
    whitespace: 'Whitespace a year',
    unknown: 'Not known',
    quadrantSummary: (name: string, count: string) => `${name} ${count}`,
    summary: (quadrants: string) => `Accounts by spend and whitespace: ${quadrants}.`,
    shown: (shown: string, all: string) => `${shown} of ${all} accounts are drawn.`,
  },
  retention: {
    year: 'Year',
    left: 'Customers left',
    followed: 'Followed',
    observed: 'Seen',
    fitted: 'Fitted',
    band: 'Likely',
    range: (low: string, high: string) => `${low} to ${high}`,
    summary: (share: string, year: string) =>
      year === '1'
        ? `After 1 year ${share} of customers are left.`
        : `After ${year} years ${share} of customers are left.`,
  },
  lift: {
    tenth: 'Tenth',
    lift: 'Lift',
    won: 'Won',
    likeliest: 'Tenths of the accounts, likeliest first',
    average: 'Average',
    times: (lift: string) => `${lift}×`,
    summary: (lift: string) =>
      `The likeliest tenth of the accounts wins ${lift} times as often as all together.`,
    none: 'Nobody won, so there is no lift.',
  },
  calibration: {
    predicted: 'Expected to win',
    observed: 'Won',
    low: 'At least',
    high: 'At most',
    exact: 'As expected',
    summary: (holding: string, all: string) =>
      `In ${holding} of ${all} groups the accounts won as often as expected, within what chance allows.`,
  },
  fill: {
    summary: (name: string, filled: string, unreadable: string, blank: string) =>
      `${name}: ${filled} filled, ${unreadable} unreadable, ${blank} blank`,
  },
} as const;
