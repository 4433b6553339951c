import type { ErrorReader, Frame, ProgramError } from './program-error.js';

const frame = /^\s*File "([^"]+)", line (\d+)/;
/** Between an error and the one that it led to. */
const joining = /^During handling of the above|^The above exception was/;
/** Before the lines of a group of errors. */
const groupMark = /^\s*[|+](?:-+\s)?\s?(?=\s|\w)/;
/** Of a file that it cannot decode Python 3.11 tells the place in its words alone. */
const undecoded = /^SyntaxError: .{1,200}? in file (.{1,300}?) on line (\d{1,9})\b/;
const ended = /^([A-Za-z_][\w.]*)(?::\s?(.*))?$/;

/**
 * The last error that a Python program's log tells, with the places of all errors that led to it
 * (`During handling of …`). A SyntaxError has no `Traceback` above it.
 */
export const readTraceback: ErrorReader = (all) => {
  let frames: Frame[] = [];
  let last: ProgramError | undefined;
  const lines = all.map((line) => line.replace(groupMark, '')).flatMap(placeFirst);
  for (const [index, line] of lines.entries()) {
    const [, file, number] = frame.exec(line) ?? [];
    if (file !== undefined) {
      const source = shownBelow(lines[index + 1]);
      frames.push({ file, line: Number(number), source });
    } else if (joining.test(line)) {
      frames = [...(last?.frames ?? [])];
    } else {
      const [, error, words = ''] = frames.length > 0 ? (ended.exec(line) ?? []) : [];
      if (error === undefined) continue;
      last = { frames, error: error.replace(/^.*\./, ''), words };
      frames = [];
    }
  }
  return last;
};

/** Its place above such an error, where it stands above others. */
function placeFirst(line: string): readonly string[] {
  const [, file, number] = undecoded.exec(line) ?? [];
  return file === undefined ? [line] : [`  File "${file}", line ${number}`, '', line];
}

const shownBelow = (line: string | undefined): string | undefined =>
  line === undefined || line.trim() === '' || frame.test(line) ? undefined : line.trim();
