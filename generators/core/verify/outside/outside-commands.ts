/**
 * The commands of an application's life without Docker, as a lesson in Python has them typed in the project's folder.
 * @param program with its words: `python`, `web/myapp.py`
 */
export const outsideCommands = (
  packages: readonly string[],
  [program, ...words]: readonly [string, ...string[]],
) => ({
  venv: ['python3', '-m', 'venv', '.venv'],
  install: ['.venv/bin/pip', 'install', ...packages],
  run: [`.venv/bin/${program}`, ...words],
});
