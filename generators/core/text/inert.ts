/**
 * Others' text in which no line is a command, for a log that people read along: a command begins a
 * line, in the older spelling `##[error]` it stands anywhere. What is white to GitHub is so here.
 */
export const inert = (text: string): string =>
  text
    .replace(/(^|[\r\n])((?:[^\S\r\n]|[\u0085\u200b\ufeff])*)::/g, '$1$2: :')
    .replaceAll('##[', '## [');
