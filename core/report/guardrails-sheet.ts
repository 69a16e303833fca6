import { verdictColours } from './colours';
import { figureText } from './figure-text';
import type { Report } from './report';
import type { Sheet } from './workbook';

/** The sheet Guardrails: verdict, figure, threshold, what was found and what to do. */
export function guardrailsSheet({ guardrails }: Report): Sheet {
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
      finding.message,
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
