export type { CompiledColumn, CompiledModel, CompiledStep } from './compiled-model';
export type { Capabilities, Dialect, DialectName, SqlKind } from './dialect';
export type { Source, SourceColumn, SourceType } from './source';
export { sourceType } from './source-type';
