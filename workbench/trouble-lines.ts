/** One formula that gave an error: where it stands, what it calls, and what is wrong. */
export interface StandingTrouble {
  readonly cell: string;
  readonly name: string;
  readonly messages: readonly string[];
}

/** What is wrong, each thing once, with the formulas that wait for it. */
export function troubleLines(troubles: readonly StandingTrouble[]): readonly string[] {
  const waiting = new Map<string, string[]>();
  for (const { cell, name, messages } of troubles) {
    for (const message of messages) {
      const place = `${cell} ${name}`;
      const known = waiting.get(message);
      if (known) known.push(place);
      else waiting.set(message, [place]);
    }
  }
  return [...waiting].map(([message, places]) => `${message} (${places.join(', ')})`);
}
