import { join } from 'node:path';

/** Folders with programs, in a folder where packages were unpacked. */
function programFolders(tree: string): string[] {
  return ['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((folder) => join(tree, folder));
}

/** Folders with shared libraries, likewise. */
function libraryFolders(tree: string): string[] {
  return ['usr/lib', 'lib'].map((folder) => join(tree, folder, 'x86_64-linux-gnu'));
}

/**
 * The environment in which unpacked programs find each other. The engine's go before the
 * machine's own. The tools come last, so that the machine's own iptables is taken where there
 * is one: rules of two kinds of iptables in one kernel do not see each other.
 */
export function treeEnv(engine: string, tools: string): Record<string, string> {
  const own = process.env['PATH'] ?? '/usr/sbin:/usr/bin:/sbin:/bin';
  return {
    LC_ALL: 'C',
    PATH: [...programFolders(engine), own, ...programFolders(tools)].join(':'),
    LD_LIBRARY_PATH: [...libraryFolders(engine), ...libraryFolders(tools)].join(':'),
    XTABLES_LIBDIR: join(tools, 'usr/lib/x86_64-linux-gnu/xtables'),
    PERL5LIB: ['usr/share/perl/5.36', 'usr/lib/x86_64-linux-gnu/perl/5.36']
      .map((folder) => join(tools, folder))
      .join(':'),
  };
}
