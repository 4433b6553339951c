/** In French 0 is singular too. */
export const plural = (count: number, one: string, many: string): string =>
  count < 2 ? one : many;
