import type { Words } from '../words/words';

/** Was Diagramme von sich sagen. */
export const chartText: Words['charts'] = {
  showTable: 'Als Tabelle zeigen',
  hideTable: 'Tabelle ausblenden',
  accounts: 'Accounts',
  share: 'Anteil',
  possible: 'Möglich',
  confirmed: 'Bestätigt',
  histogram: {
    from: 'Von',
    to: 'Bis',
    className: 'Segment',
    summary: (counted, total, from, to, mostFrom, mostTo) =>
      `${counted}: ${total}, von ${from} bis ${to}; die meisten liegen zwischen ${mostFrom} und ${mostTo}.`,
    none: (counted) => `${counted}: nichts zu zeigen.`,
  },
  lines: {
    group: (title) => `Grenzen von ${title}`,
    line: 'Grenze',
    below: 'Darunter',
    at: 'Ab',
    valueWithDetail: (value, detail) => `${value}, ${detail}`,
    keys: 'Ziehen Sie eine Grenze, oder bewegen Sie sie mit den Pfeiltasten; Bild auf und Bild ab gehen in größeren Schritten.',
  },
  funnel: {
    layer: 'Marktschicht',
    range: (confirmed, possible) => `${confirmed} bis ${possible}`,
    shortRange: (confirmed, possible) => `${confirmed}–${possible}`,
    layerSummary: (name, figure, share) => `${name} ${figure} (${share})`,
    summary: (layers) => `${layers}.`,
  },
  lorenz: {
    accounts: 'Accounts, die kleinsten zuerst',
    value: 'Wert',
    none: 'Nichts hat einen Wert, also gibt es nichts zu verteilen.',
    gini: (gini) => `Gini ${gini}`,
    marker: (top, holds) => `Die oberen ${top} halten ${holds}`,
    summary: (gini) =>
      `Der Anteil am Wert, den die kleinsten Accounts zusammen halten; Gini ${gini}, wobei 0 heißt: alle gleich.`,
    markerSummary: (gini, top, holds) =>
      `Die größten ${top} der Accounts halten ${holds} des Werts; Gini ${gini}, wobei 0 heißt: alle gleich.`,
  },
  road: {
    quadrants: {
      Retain: 'Retain',
      Opportunistic: 'Opportunistic',
      Acquire: 'Acquire',
      Develop: 'Develop',
    },
    quadrant: 'Quadrant',
    spend: 'Ausgaben im Jahr',
    whitespace: 'Whitespace im Jahr',
    unknown: 'Nicht bekannt',
    quadrantSummary: (name, count) => `${name} ${count}`,
    summary: (quadrants) => `Accounts nach Ausgaben und Whitespace: ${quadrants}.`,
    shown: (shown, all) => `${shown} von ${all} Accounts sind eingezeichnet.`,
  },
  retention: {
    year: 'Jahr',
    left: 'Verbliebene Kunden',
    followed: 'Beobachtet',
    observed: 'Gesehen',
    fitted: 'Angepasst',
    band: 'Wahrscheinlich',
    range: (low, high) => `${low} bis ${high}`,
    summary: (share, year) =>
      year === '1'
        ? `Nach 1 Jahr sind noch ${share} der Kunden da.`
        : `Nach ${year} Jahren sind noch ${share} der Kunden da.`,
  },
  lift: {
    tenth: 'Zehntel',
    lift: 'Lift',
    won: 'Gewonnen',
    likeliest: 'Zehntel der Accounts, höchste zuerst',
    average: 'Durchschnitt',
    times: (lift) => `${lift}×`,
    summary: (lift) =>
      `Das wahrscheinlichste Zehntel der Accounts gewinnt ${lift}-mal so oft wie alle zusammen.`,
    none: 'Nichts wurde gewonnen, also gibt es keinen Lift.',
  },
  calibration: {
    predicted: 'Erwartete Gewinne',
    observed: 'Gewonnen',
    low: 'Mindestens',
    high: 'Höchstens',
    exact: 'Wie erwartet',
    summary: (holding, all) =>
      `In ${holding} von ${all} Gruppen gewannen die Accounts so oft wie erwartet, soweit der Zufall es zulässt.`,
  },
  fill: {
    summary: (name, filled, unreadable, blank) =>
      `${name}: ${filled} gefüllt, ${unreadable} unlesbar, ${blank} leer`,
  },
};
