/**
 * @returns What a cell shows of a value: days, percentages, figures with separators and decimals, General. Other
 *   number formats are shown as General, which no test of ours reads.
 */
export function shownText(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' || numberFormat === '@') return String(value);
  const bare = (numberFormat.split(';')[0] ?? '').replace(/\[[^\]]*\]|_.|\*./gu, '');
  const pattern = bare.replace(/"([^"]*)"|\\(.)/gu, '');
  if (/[ymdh]/iu.test(pattern)) return shownDay(value, bare);
  const figures = /[#0,]*[#0](?:\.([#0]*))?/u.exec(pattern);
  if (!figures) return shownGeneral(value);
  const share = pattern.includes('%');
  const [places, optional] = [(figures[1] ?? '').length, (figures[1] ?? '').replaceAll('0', '').length];
  const number = new Intl.NumberFormat('en-US', {
    useGrouping: figures[0].includes(','),
    minimumFractionDigits: places - optional,
    maximumFractionDigits: places,
  }).format(Math.abs(share ? value * 100 : value));
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)/gu, '$1$2');
  const at = bare.search(/[#0]/u);
  const end = at + (/^[#0,.]*/u.exec(bare.slice(at))?.[0].length ?? 0);
  return `${value < 0 ? '-' : ''}${literal(bare.slice(0, at))}${number}${literal(bare.slice(end))}`;
}

function shownGeneral(value: number): string {
  return String(Number(value.toPrecision(11))).toUpperCase();
}

function shownDay(serial: number, pattern: string): string {
  const when = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  const two = (figure: number) => String(figure).padStart(2, '0');
  const month = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat('en-US', { month: style, timeZone: 'UTC' }).format(when);
  const weekday = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat('en-US', { weekday: style, timeZone: 'UTC' }).format(when);
  const half = /AM\/PM/iu.test(pattern);
  const hours = half ? when.getUTCHours() % 12 || 12 : when.getUTCHours();
  let afterHours = false;
  return pattern.replace(/"[^"]*"|\\.|AM\/PM|y+|m+|d+|h+|s+/giu, (token) => {
    if (/^["\\]/u.test(token)) return token.replace(/^"|"$|^\\/gu, '');
    const wasHours = afterHours;
    afterHours = /^h/iu.test(token);
    if (/^AM/iu.test(token)) return when.getUTCHours() < 12 ? 'AM' : 'PM';
    const length = token.length;
    switch (token[0]?.toLowerCase()) {
      case 'y':
        return length > 2 ? String(when.getUTCFullYear()) : two(when.getUTCFullYear() % 100);
      case 'd':
        if (length > 2) return weekday(length > 3 ? 'long' : 'short');
        return length === 2 ? two(when.getUTCDate()) : String(when.getUTCDate());
      case 'h':
        return length === 2 ? two(hours) : String(hours);
      case 's':
        return length === 2 ? two(when.getUTCSeconds()) : String(when.getUTCSeconds());
      default:
        if (wasHours) return length === 2 ? two(when.getUTCMinutes()) : String(when.getUTCMinutes());
        if (length > 2) return month(length > 3 ? 'long' : 'short');
        return length === 2 ? two(when.getUTCMonth() + 1) : String(when.getUTCMonth() + 1);
    }
  });
}
