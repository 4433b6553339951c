/** A day as people write it: `2020-01-01` is `1 January 2020`. */
export const dayInEnglish = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
