import type { Terminal } from '../terminal';

/** Styles by what they mean; where colour is not wanted they leave a text as it is. */
const styles = { strong: '1', dim: '2', good: '32', watch: '33', act: '31' } as const;
export type Style = keyof typeof styles;

/** Standard output as lines of limited width. */
export interface Page {
  readonly width: number;
  line(text?: string): void;
  /** A paragraph, broken between words and indented; `first` stands before its first line within the indent. */
  text(text: string, indent: number, first?: string): void;
  heading(text: string, beside?: string): void;
  style(style: Style, text: string): string;
  strong(text: string): string;
  dim(text: string): string;
}

/** Breaks a text between words; a word that is longer than a line stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text cut to a width, with an ellipsis where something is left out. */
export function cutText(text: string, width: number): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= width ? plain : `${plain.slice(0, width - 1)}…`;
}

/** What steers a terminal rather than being read: a cell may hold it, and must not clear a screen or set a title. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const steeringButOurs = /(?!\u001b\[(?:[012]|3[123])m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text for a person, with a mark in place of every character that would steer the terminal. */
export function readableText(text: string): string {
  return text.replace(steering, '\ufffd');
}

/** Opens standard output for lines. */
export function createPage(terminal: Terminal): Page {
  const style = (name: Style, text: string): string =>
    terminal.colour && text !== '' ? `\u001b[${styles[name]}m${text}\u001b[0m` : text;
  const readable = (text: string): string =>
    terminal.colour ? text.replace(steeringButOurs, '\ufffd') : readableText(text);
  const line = (text = ''): void => terminal.print(`${readable(text.trimEnd())}\n`);
  return {
    width: terminal.width,
    line,
    text(text, indent, first = '') {
      const lines = wrapText(text, terminal.width - indent);
      lines.forEach((each, index) => line((index === 0 ? first : '').padEnd(indent) + each));
    },
    heading(text, beside = '') {
      line();
      line(style('strong', text) + (beside === '' ? '' : `  ${style('dim', beside)}`));
    },
    style,
    strong: (text) => style('strong', text),
    dim: (text) => style('dim', text),
  };
}
