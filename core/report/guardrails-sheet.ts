import type { FindingSample, GuardrailFinding } from '../segments/guardrail';
import { numberText } from '../values/number-text';
import { verdictColours } from './colours';
import { figureText } from './figure-text';
import type { Report } from './report';
import type { Sheet } from './workbook';

/** What accounts a finding was made on where they were not all looked at: `from a sample of 20,000 of 1,200,000 accounts …`. */
function sampleText({ accounts, of, interval }: FindingSample, unit: GuardrailFinding['unit']): string {
  const whole = `from a sample of ${numberText(accounts, 0)} of ${numberText(of, 0)} accounts in the market`;
  if (!interval) return whole;
  return `${whole}, 95 % interval ${figureText(interval.low, unit)} to ${figureText(interval.high, unit)}`;
}

const saidOf = ({ message, sample, unit }: GuardrailFinding): string =>
  sample ? `${message} (${sampleText(sample, unit)})` : message;

/** The sheet Guardrails: verdict, figure, threshold, what was found and what to do. */
export function guardrailsSheet({ guardrails }: Pick<Report, 'guardrails'>): Sheet {
  return {
    name: 'Guardrails',
    role: 'output',
    columns: [
      { header: 'Guardrail', width: 24 },
      { header: 'Verdict', width: 11 },
      { header: 'Figure', width: 12 },
      { header: 'Threshold', width: 12, note: 'The default, or the row guardrail of the model' },
      { header: 'Finding', width: 60, wrap: true },
      { header: 'What to do', width: 60, wrap: true },
    ],
    rows: guardrails.map((finding) => [
      finding.name,
      finding.verdict,
      figureText(finding.figure, finding.unit),
      figureText(finding.threshold, finding.unit),
      saidOf(finding),
      finding.advice,
    ]),
    freezeHeader: true,
    highlights: verdictColours.map(([text, colour]) => ({
      kind: 'text equals',
      header: 'Verdict',
      text,
      colour,
    })),
  };
}
