/** A program that could not be carried out, and why not. */
export interface FailingProgram {
  /** Its path in the container. */
  readonly path: string;
  readonly why: 'format' | 'missing' | 'library' | 'version';
  /** The library that is missing, or the version. */
  readonly needs?: string | undefined;
}

/** As runc and crun, dash and bash, and the loaders of both C libraries say it. */
const signs: readonly (readonly [RegExp, FailingProgram['why']])[] = [
  [/exec (\/\S+): exec format error/i, 'format'],
  [/exec container process [^`]*`(\/\S+)`: Exec format error/, 'format'],
  [/: (?:line )?\d+: (\S*\/\S+): (?:cannot execute binary file: )?Exec format error/, 'format'],
  [/exec (\/\S+): no such file or directory/i, 'missing'],
  [/exec (\/\S+) failed: No such file/, 'missing'],
  [/exec container process [^`]*`(\/\S+)`: No such file or directory/, 'missing'],
  [/: (?:line )?\d+: (\S*\/\S+): (?:not found|cannot execute: required file not found)/, 'missing'],
  [/(\S+): error while loading shared libraries: (\S+): cannot open/, 'library'],
  [
    /Error loading shared library (?<needs>\S+): No such file or directory \(needed by (?<path>\S+)\)/,
    'library',
  ],
  [/(\S+): \S+: version .(\w+_[\d.]+).? not found/, 'version'],
];

/** The program of which a log says that it could not be carried out. */
export function failingProgram(log: string): FailingProgram | undefined {
  for (const [pattern, why] of signs) {
    const found = pattern.exec(log);
    if (found === null) continue;
    const path = found.groups?.['path'] ?? found[1] ?? '';
    return { path: path.replace(/:$/, ''), why, needs: found.groups?.['needs'] ?? found[2] };
  }
  return undefined;
}
