import { printable } from '../../text/quote.js';

const show = (text: string) => printable(text, 200);

/** What is said while the projects of a class are made and published. */
export const enMakingClass = {
  held: (pid: number, host: string) =>
    `Another run of docker-intro class is at work in this folder (process ${pid} on ${printable(host)}). Wait until it has finished.`,
  heldRemedy: (path: string) => `If it is not there any more, remove ${show(path)}`,
  taken: {
    link: 'A link stands where a project must be. Move it away; nothing was written.',
    file: 'A file stands where a project must be. Move it away; nothing was written.',
    stranger:
      'A folder stands here that docker-intro class did not make. Move it away; nothing was written.',
    other: (id: string) =>
      `This is the project of another student (${printable(id)}). Move it away; nothing was written.`,
    index:
      'This is not a class.json that docker-intro class wrote, or it is damaged. Move it away: the next run makes it anew. Nothing was written.',
    classFile:
      'This file is there already and differs. Move it away: the next run makes it anew. Nothing was written.',
    twice: (id: string) => `Two students would share this folder (the other is ${printable(id)}).`,
  },
  otherClass: (count: number) =>
    `Here ${count === 1 ? 'is the project of 1 student' : `are the projects of ${count} students`}, of whom none is on the roster. Is it another class? Choose another folder with --out. Nothing was written.`,
  noRemote: 'It is not known where to push to. Say it with --remote, such as git@host:org/{id}.git',
  notARemote: (text: string) =>
    `${show(text)} is no address of a git repository, such as https://host/org/name.git, git@host:org/name.git or /srv/git/name.git`,
  sameRemote: (text: string) =>
    `Two students would share the repository ${show(text)}. Put {id} into the address.`,
  unwritable: (why: string) =>
    `The files could not be written: ${show(why)}. Look at the free space and the permissions of the folder, then run the same command again.`,
  appeared:
    'A folder of this name appeared while the project was being made. It was left as it is; run the same command again.',
  gitFailed: (why: string) =>
    `git refused to make the repository: ${show(why)}. Fix what it says, then run the same command again.`,
  gitBroken: (why: string) =>
    `git cannot read its repository: ${show(why)}. Fix what it says, then run the same command again.`,
  commitFailed: (why: string) =>
    `The files are up to date, but git refused to commit them: ${show(why)}. Fix what it says, then run the same command again.`,
  locked: (path: string) =>
    `Another git command is at work in its repository, or was killed there, so it was left alone. If none is running any more, remove ${show(path)}, then run the same command again.`,
  elsewhere: (command: string) =>
    `Its branch main is not what is checked out, so it was left alone. Go back to main, then run the same command again: ${printable(command, 4200)}`,
  busy: 'Its repository is in the middle of something (a merge, say), so it was left alone. Finish that, then run the same command again.',
  unsafe: (part: string) =>
    `Its repository was left alone: by ${show(part)}, git could start programs or read other folders. If nobody needs that, take it away and run the same command again; else do by hand what was to be done.`,
  tooHeavy:
    'For its repository git wanted more than 512 MB of memory, so it was stopped: something in its .git is huge, or says that it is. Ask for a new clone of the project, then run the same command again.',
  blocked: (path: string) =>
    `A folder or a link stands where ${show(path)} must be. Move it away, then run the same command again.`,
  originKept: (origin: string) =>
    `Its origin was left as it is, since it is another one: ${show(origin)}`,
  push: {
    nothing:
      'There is no commit to push. Make one in the folder of the project, or run with --git.',
    noMain: (command: string) =>
      `It has no branch main, so nothing was pushed. This command makes one of what is checked out; then run the same command again: ${printable(command, 4200)}`,
    stopped: 'The push was stopped. The next run takes it up.',
    diverged: (url: string, command: string) =>
      `${show(url)} has commits that this project does not have, so nothing was pushed there. If they are the student’s, all is well; this command gets them: ${printable(command, 4200)}`,
    timedOut: (url: string, seconds: number) =>
      `${show(url)} took longer than ${seconds} seconds. Is the server up? Run the same command again.`,
    login: (url: string, words: string) =>
      `${show(url)} wants a login, or refuses the one it got (${words}). Check the token, or store it with git credential, then run the same command again.`,
    forbidden: (url: string, words: string) =>
      `You may not push to ${show(url)} (${words}). Check the rights of your account or token there.`,
    notFound: (url: string, words: string) =>
      `There is no repository ${show(url)}, or you may not see it (${words}). Make it there first, then run the same command again.`,
    busy: (url: string, words: string) =>
      `The server of ${show(url)} has too much to do (${words}). Wait a little, then run the same command again, with --jobs 2 say.`,
    server: (url: string, words: string) =>
      `The server of ${show(url)} has a fault of its own (${words}). Try again later.`,
    tooLarge: (url: string, words: string) =>
      `${show(url)} refuses so much at once (${words}). Remove large files from the project, or raise the limit of the server.`,
    declined: (url: string, words: string) =>
      `${show(url)} declines the push by a rule of its own: ${words} Look at its branch rules and hooks.`,
    webPage: (url: string, words: string) =>
      `${show(url)} answers with a web page, not as a git repository (${words}). Check the address; a proxy or a login page may stand in between.`,
    noServer: (url: string, words: string) =>
      `No server answers at ${show(url)} (${words}). Check the address and the network.`,
    noHost: (url: string, words: string) =>
      `The host of ${show(url)} is not known (${words}). Check its spelling and the network.`,
    secure: (url: string, words: string) =>
      `No secure connection to ${show(url)} (${words}). Check that the address begins as it should, and the certificate.`,
    hostKey: (url: string, words: string) =>
      `ssh does not know the host of ${show(url)}, or it has changed (${words}). Connect to it once by hand with ssh, and check its key.`,
    key: (url: string, words: string) =>
      `${show(url)} does not accept your ssh key (${words}). Add the key to your account there, and to ssh-agent if it has a passphrase.`,
    slow: (url: string, words: string) =>
      `${show(url)} answers too slowly (${words}). Check the network, then run the same command again.`,
    cut: (url: string, words: string) =>
      `The connection to ${show(url)} was cut (${words}). Run the same command again.`,
    moved: (url: string, words: string) =>
      `${show(url)} sends git elsewhere (${words}). Give the address that is in use now.`,
    other: (url: string, words: string) =>
      `The push to ${show(url)} failed (${words}). Fix what git says, then run the same command again.`,
  },
};
