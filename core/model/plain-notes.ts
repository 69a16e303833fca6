/** The same without a note that says nothing. */
export function noted<Value extends { readonly note?: string }>({ note, ...rest }: Value): Value {
  return (note ? { ...rest, note } : rest) as Value;
}

/** The same without notes that say nothing, and without an empty set of notes. */
export function withNotes<Value extends { readonly notes?: object }>({ notes, ...rest }: Value): Value {
  const said = Object.entries(notes ?? {}).filter(([, note]) => note);
  return (said.length > 0 ? { ...rest, notes: Object.fromEntries(said) } : rest) as Value;
}
