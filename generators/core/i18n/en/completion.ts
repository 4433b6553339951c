/** What is said of completion in a shell. */
export const enCompletion = {
  head: 'Completes docker-intro, with its options and their values, when you press TAB.',
  /** Where the line goes that installs it. */
  where: {
    bash: 'To have it in each new terminal, this line goes into ~/.bashrc:',
    zsh: 'To have it in each new terminal, this line goes into ~/.zshrc, behind compinit:',
    fish: 'To have it in each new terminal, type once:',
    powershell:
      'To have it in each new terminal, this line goes into the file that $PROFILE names:',
  },
  opposite: (flag: string) => `the opposite of ${flag}`,
  which: (shells: string) => `Say for which shell: ${shells}.`,
  yours: (command: string) => `Here that seems to be: ${command}`,
  one: 'One shell at a time.',
};
