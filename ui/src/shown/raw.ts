// Exact text, from the app's lines to the part's.
import type { FileText } from '../host/generated/types.ts';
import type { RawLine } from '../lib/index.ts';

/** The lines of a text, numbered from 1. */
export function rawLines(file: FileText): RawLine[] {
  return file.lines.map((line, at) => ({
    no: at + 1,
    pieces: line.pieces.map((piece) => (piece.hidden === null ? piece.text : { token: piece.text })),
    isHidden: line.hidden,
  }));
}
