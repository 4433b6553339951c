/** A text as one word of a POSIX shell, of bash and of zsh: nothing is expanded in single quotes. */
export const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
