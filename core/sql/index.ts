export { compileModel, type CompileOptions } from './compile-model';
export type { CompiledColumn, CompiledModel, CompiledStep } from './compiled-model';
export type { Capabilities, Dialect, DialectName, NameRules, SqlKind } from './dialect';
export { printStatement, type StatementForm, type StatementOptions } from './print-statement';
export type { Source, SourceColumn, SourceType } from './source';
export { sourceType } from './source-type';
export { dialects } from './dialects';
export { nameProblems } from './name-problems';
export { parseTableName } from './table-name';
