/**
 * Settings that a student’s repository may have, with section and key in lower case: none of them
 * starts a program, leads elsewhere or fetches anything when the state of files is asked for or
 * they are committed. What git learns to do tomorrow is not among them.
 */
const known: readonly RegExp[] = [
  /^core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|sharedrepository)$/,
  /^core\.(?:ignorecase|precomposeunicode|symlinks|hidedotfiles|longpaths|protecthfs|protectntfs)$/,
  /^core\.(?:autocrlf|safecrlf|eol|whitespace|quotepath|commentchar|abbrev|usereplacerefs)$/,
  /^core\.(?:trustctime|checkstat|preloadindex|untrackedcache|fscache|commitgraph|multipackindex)$/,
  /^core\.(?:compression|loosecompression|bigfilethreshold|packedgitlimit|packedgitwindowsize)$/,
  /^extensions\.objectformat$/,
  /^(?:user|author|committer)\.(?:name|email|signingkey|useconfigonly)$/,
  /^commit\.(?:gpgsign|verbose|status)$|^tag\.gpgsign$|^gpg\.format$/,
  /^branch\./,
  /^remote\..+\.(?:url|pushurl|fetch|push|tagopt|prune|prunetags|mirror|gh-resolved)$/s,
  /^remote\..+\.(?:skipdefaultupdate|skipfetchall|followremotehead)$|^remote\.pushdefault$/s,
  /^init\.defaultbranch$/,
  /^(?:advice|color|fetch|log|pull|push|rebase|rerere|status)\./,
  /^diff\.(?:algorithm|colormoved|colormovedws|context|mnemonicprefix|noprefix|renames|renamelimit)$/,
  /^merge\.(?:autostash|conflictstyle|ff|log|renamelimit|renames|stat|verbosity)$/,
  /^gc\.(?:auto|autodetach|autopacklimit|packrefs|pruneexpire|writecommitgraph)$/,
  /^gc\.(?:reflogexpire|reflogexpireunreachable)$|^maintenance\.(?:auto|strategy)$/,
  /^pack\.(?:compression|depth|threads|window|windowmemory)$/,
  /^lfs\.(?:repositoryformatversion|url|fetchexclude|fetchinclude|.+\.(?:access|locksverify))$/s,
  // What a workflow of GitHub leaves in the repository that it checks out.
  /^http\..+\.extraheader$/s,
  /^credential\.(?:.+\.)?(?:username|usehttppath)$/s,
  /^gui\.(?:geometry|wmstate)$/,
];

/** The first setting that is none of those, of the names that `git config --list --name-only -z` gives. */
export const unknownSetting = (names: string): string | undefined =>
  names.split('\0').find((name) => name !== '' && !known.some((pattern) => pattern.test(name)));
