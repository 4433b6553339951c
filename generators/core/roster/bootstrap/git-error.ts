/** Git refused something without which nothing more can be done in a project. */
export class GitError extends Error {}
