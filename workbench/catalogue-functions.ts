import { callFunction, catalogue, problemLine } from '#core/functions';
import type { WorksheetFunction } from './worksheet-functions';

/** Every function of the catalogue under its name and its alias, as the spreadsheet takes them. */
export const catalogueFunctions: readonly WorksheetFunction[] = catalogue.flatMap((definition) =>
  ['', 'TAMARACK_'].map((prefix): WorksheetFunction => {
    const { name, summary, params } = definition;
    return {
      name: prefix + name,
      summary,
      params: Object.entries(params).map(([key, spec]) => ({
        name: key,
        label: spec.help ?? spec.label,
        optional: spec.optional ?? false,
      })),
      call: (args) => {
        const answer = callFunction(name, args);
        if (answer.ok) return { ok: true, rows: answer.value };
        return { ok: false, messages: [problemLine(answer.problems)] };
      },
    };
  }),
);
