/** What Excel on the web takes in one answer. */
const WEB = 5 * 1024 * 1024;

/** So many bytes an answer may have where the functions run; they may run before Office says where that is. */
export function mostBytesHere(): number {
  const isWeb =
    typeof Office !== 'undefined' &&
    (Office.context as Partial<Office.Context>).platform === Office.PlatformType.OfficeOnline;
  return isWeb ? WEB : Infinity;
}
