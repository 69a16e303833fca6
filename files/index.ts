export { sourceOfBlob, type ByteSource } from './byte-source';
export type { Encoding } from './decode-text';
export type { CsvSaid, CsvShown } from './read-csv';
export { readCsvTable } from './read-csv-table';
export { readGrid, readTables } from './read-tables';
export type { FileTables, ReadOptions } from './read-tables';
export type { NamedGrid } from './read-xlsx';
export { writeCsv } from './write-csv';
export { writeXlsx, xlsxSizeProblems } from './write-xlsx';
