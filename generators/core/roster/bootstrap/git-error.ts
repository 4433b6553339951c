/** Git refused something that has to succeed before anything else can. */
export class GitError extends Error {}
