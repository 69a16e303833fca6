const prefix = 'Tamarack ';

/** The name of one of our charts: by it, and by nothing else, a chart is known to be ours. */
export function chartName(place: number): string {
  return `${prefix}chart ${place + 1}`;
}

/** The name of the buttons that narrow one of our pivots by a field; names of slicers are one list for a workbook. */
export function slicerName(pivot: string, header: string): string {
  return `${prefix}${pivot} by ${header}`;
}

export function isOurChart(name: string): boolean {
  return /^Tamarack chart \d+$/.test(name);
}

export function isOurSlicer(name: string): boolean {
  return name.startsWith(prefix);
}
