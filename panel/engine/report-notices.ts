import type { Problem, Report } from '#core';

/** What is worth knowing of a report, each said once. */
export function reportNotices(report: Report, ofTables: readonly Problem[]): readonly Problem[] {
  const notices = [...report.notices, ...report.quality.surprises, ...ofTables];
  return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
}
