import type { enCompletion } from '../en/completion.js';

/** What is said of completion in a shell. */
export const frCompletion: typeof enCompletion = {
  head: 'Complète docker-intro, ses options et leurs valeurs, avec la touche Tab.',
  where: {
    bash: 'Pour l’avoir dans chaque nouveau terminal, ajoutez cette ligne à ~/.bashrc :',
    zsh: 'Pour l’avoir dans chaque nouveau terminal, ajoutez cette ligne à ~/.zshrc, après compinit :',
    fish: 'Pour l’avoir dans chaque nouveau terminal, tapez une fois :',
    powershell:
      'Pour l’avoir dans chaque nouveau terminal, ajoutez cette ligne au fichier que nomme $PROFILE :',
  },
  opposite: (flag) => `le contraire de ${flag}`,
  which: (shells) => `Dites pour quel shell : ${shells}.`,
  yours: (command) => `Ici, ce serait : ${command}`,
  one: 'Un shell à la fois.',
};
