/** A file beside the sidebar's page, read from the server when it is first needed. */
export type PartName = 'english' | 'german' | 'japanese' | 'workbooks';

declare global {
  /** What the built panel asks where it would load a module: the page is one file, without others beside it. */
  var tamarackPart: (name: PartName) => Promise<unknown>;
}

/** Runs a part's script in the page, for what it leaves behind. */
function partOf(script: string): unknown {
  // Indirect, so that the script sees globals alone.
  return (0, eval)(`(function () { ${script}; return TamarackPart; })()`);
}

/**
 * Lets the panel load what the page does not hold.
 * @param readFile the script of a file; one that could not be read is asked for again
 */
export function offerParts(readFile: (name: PartName) => Promise<string>): void {
  const parts = new Map<PartName, Promise<unknown>>();
  globalThis.tamarackPart = (name) => {
    const known = parts.get(name);
    if (known) return known;
    const part = readFile(name).then(partOf);
    part.catch(() => parts.delete(name));
    parts.set(name, part);
    return part;
  };
}
