import { type AllowedPart, below, itemsOf, reachesOut, resolvedText } from './parts.js';

/**
 * What Docker gives any container that asks for nothing.
 * https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities
 */
const usualCapabilities = new Set([
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_RAW'],
  ...['NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
]);

/** Rights may be taken away, and given back as far as any container has them. */
export function lookAtRights(part: AllowedPart): void {
  const added = below(part, 'cap_add');
  for (const each of itemsOf(added)) {
    const name = resolvedText(each).toUpperCase().replace(/^CAP_/, '');
    if (!usualCapabilities.has(name)) reachesOut(added);
  }
  const options = below(part, 'security_opt');
  for (const each of itemsOf(options)) {
    if (!/^no-new-privileges(?:[:=]true)?$/.test(resolvedText(each))) reachesOut(options);
  }
}
