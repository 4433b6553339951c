/** An address without the user and the password that may stand in it; only ssh keeps a user alone. */
export const withoutPassword = (address: string): string =>
  address.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, (whole, scheme) =>
    /^ssh:\/\/[^:@]*@$/i.test(whole) ? whole : scheme,
  );
