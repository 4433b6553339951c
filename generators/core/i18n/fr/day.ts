/** A day as people write it: `2020-01-01` is `1er janvier 2020`. */
export const dayInFrench = (date: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(date))
    .replace(/^1 /, '1er ');
