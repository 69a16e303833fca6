import { readReps } from '../../../core/history/read-reps';
import { carveAccounts } from '../../../core/model/carve-accounts';
import { makeReport, type Report } from '../../../core/report/report';
import type { CarvedReport } from '../../../core/report/territory-data';
import { cleanSample, pupilOfSample, teach, valueOf } from '../evidence/taught';

/** A report of a sample whose books were carved. */
export function carvedReport(accounts = 300): CarvedReport {
  const sample = cleanSample(accounts);
  const pupil = pupilOfSample(sample);
  const learned = teach(pupil);
  const { reps } = valueOf(readReps(sample.reps));
  const report: Report = valueOf(
    makeReport(pupil.accounts, learned.model, { history: pupil.history, learned, reps }),
  );
  return { ...report, territories: valueOf(carveAccounts(report.table, report.run, reps)) };
}
