import type { Problem } from '#core';
import { fileEmpty, fileEncrypted, fileNotTable, fileOldExcel, fileTruncated } from './file-problems';

/** What the first bytes of files that are often picked by mistake look like. */
const OTHER_KINDS: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['Rar!', 'a rar archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['PAR1', 'a Parquet file'],
  ['<!DOCTYPE', 'a web page or XML'],
  ['<!doctype', 'a web page or XML'],
  ['<html', 'a web page or XML'],
  ['<?xml', 'a web page or XML'],
];

/** A file is told by its first bytes, not by its name: people rename exports. */
export function fileKind(bytes: Uint8Array, file: string): 'csv' | 'xlsx' | Problem {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (bytes.every(isNothing)) return fileEmpty({ file });
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'xlsx';
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    return holdsUtf16(bytes, 'EncryptedPackage') ? fileEncrypted({ file }) : fileOldExcel({ file });
  }
  const other = OTHER_KINDS.find(([magic]) => start.startsWith(magic));
  if (other) return fileNotTable({ file, found: other[1] });
  return /\.xls[xm]$/i.test(file) && !isText(bytes) ? fileTruncated({ file }) : 'csv';
}

const NOTHING = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00]);

function isNothing(byte: number): boolean {
  return NOTHING.has(byte);
}

function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1000).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

/** The directory of a compound file names its streams in UTF-16, a few kilobytes from the start or the end. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
}
