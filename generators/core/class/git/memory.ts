/** Bytes of memory that git may take for a student’s repository: some kilobytes can say that they are gigabytes. */
export const gitMemory = 512 * 1024 * 1024;

/** What bounds it where the system does not: whatever git takes at once. */
export const gitMemoryEnvironment = { GIT_ALLOC_LIMIT: `${gitMemory}` };

/** Whether git (2.39; LC_ALL=C) came to its end by that bound, and not a server by another one. */
export const wantedMore = (output: string): boolean =>
  /^(?:fatal|error): .*(?:out of memory|cannot allocate memory|over limit)/im.test(output);
