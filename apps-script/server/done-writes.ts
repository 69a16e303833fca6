const key = 'tamarack.done';
/** More are never under way at once, from however many panels. */
const mostKept = 60;
const longestKept = 8_000;

/** Whether a write was done: the sidebar sends it again when it heard nothing of it. */
export function isDone(id: string): boolean {
  return doneWrites().includes(id);
}

/** Keeps that a write was done. */
export function setDone(id: string): void {
  const ids = [...doneWrites(), id].slice(-mostKept);
  while (ids.join('\n').length > longestKept) ids.shift();
  PropertiesService.getDocumentProperties().setProperty(key, ids.join('\n'));
}

function doneWrites(): readonly string[] {
  const kept = PropertiesService.getDocumentProperties().getProperty(key);
  return kept === null ? [] : kept.split('\n');
}
