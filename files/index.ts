export { readGrid, readTables } from './read-tables';
export type { FileTables, ReadOptions } from './read-tables';
export type { NamedGrid } from './read-xlsx';
export { writeCsv } from './write-csv';
export { writeXlsx, xlsxSizeProblems } from './write-xlsx';
