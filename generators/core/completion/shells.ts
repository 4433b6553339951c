/** The shells that can be told what may be typed. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** Which of them somebody uses, by the path in `$SHELL`; undefined where it is none of them. */
export const shellIn = ({ SHELL = '' }: NodeJS.ProcessEnv): Shell | undefined =>
  shells.find((shell) => shell === SHELL.split('/').at(-1));
