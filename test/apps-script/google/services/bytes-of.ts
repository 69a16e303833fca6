/** @returns How many bytes a text takes as Google keeps it. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
