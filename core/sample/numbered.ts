/** The key of the thing at a place, from 0: `A0000001`. */
export const numbered = (letter: string, at: number): string => letter + String(at + 1).padStart(7, '0');
