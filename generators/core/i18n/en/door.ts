/** What any command may say of what was typed, and of how it ended. */
export const enDoor = {
  bug: (message: string) => `This is a bug in docker-intro: ${message}`,
  bugRemedy: 'Please report it, with what you typed. --debug shows where it happened.',
  outputLost: (code: string) =>
    `The output could not be written (${code}): is the disk full? What was to be done has been done, but not all of it was shown.`,
  problem: (where: string, message: string) => `${where}: ${message}`,
  problems: (count: number): string =>
    count === 1 ? 'This cannot be done:' : 'These cannot be done:',
  seeHelp: (command: string) => `All options: ${command}`,
  gitMissing: 'The git command is missing, and --git needs it. Nothing was written.',
  gitMissingRemedy: 'Install git, or leave --git out.',
  gitFailed: (output: string) => `git refused: ${output}`,
  gitFailedRemedy: 'Nothing was written. Fix what git says, or leave --git out.',
  gitFailedAfterRemedy:
    'The files are there, without a repository. Fix what git says, then make it yourself: git init',
  writeFailed: (message: string) => `The files could not be written: ${message}`,
  writeFailedRemedy: 'Look at the free space and the permissions of the folder, then try again.',
};
