export type * from './host';
export type { Block } from './block';
export type { Grid, GridSheet, RawBlock } from './grid';
export { formatNotation, gridSheet } from './grid-sheet';
export { blockText, columnLetters, parseBlock, quotedSheet } from './block';
export { sheetsOver } from './grid-sheets';
export { createMemoryHost } from './memory-host';
export type { MemoryHost, MemoryHostOptions } from './memory-host';
export { modelSheet, modelStoreOn } from './model-sheet';
