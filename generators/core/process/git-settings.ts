/** Settings that would change what is committed, or start something else. */
export const quiet: readonly string[] = [
  ...['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'],
  // The same line ends in every repository, whatever Windows made of them in the folder.
  ...['-c', 'core.autocrlf=input', '-c', 'core.safecrlf=false', '-c', 'core.fsmonitor=false'],
];

/** A git hook that calls us sets these (`git rev-parse --local-env-vars`), and they would lead into its own repository. */
export const outsideOfAny: Readonly<Record<string, undefined>> = Object.fromEntries(
  [
    ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR'],
    ...['GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_PREFIX', 'GIT_CONFIG', 'GIT_NAMESPACE'],
    ...['GIT_CONFIG_PARAMETERS', 'GIT_CONFIG_COUNT', 'GIT_IMPLICIT_WORK_TREE', 'GIT_GRAFT_FILE'],
    ...['GIT_NO_REPLACE_OBJECTS', 'GIT_REPLACE_REF_BASE', 'GIT_SHALLOW_FILE'],
    'GIT_INTERNAL_SUPER_PREFIX',
  ].map((name) => [name, undefined]),
);
