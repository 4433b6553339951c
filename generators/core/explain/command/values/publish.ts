import { note, type ReadValue } from '../note.js';
import { stands } from '../stands.js';

const form =
  /^(?:(\[[^\]]*\]|[\d.]+|localhost):(?=[\d-]*:))?(?:(\d+(?:-\d+)?)?:)?(\d+(?:-\d+)?)(?:\/(tcp|udp|sctp))?$/i;

/** `-p 127.0.0.1:8080:80/udp`: an address, a port of this computer and one of the container. */
export function readPublished(value: string): ReadValue {
  const [, address, host, container, protocol] = form.exec(value) ?? [];
  if (container === undefined) {
    const odd = [stands('publish-odd', value)];
    return { says: odd, notes: [note('publish-form', value)] };
  }
  const large = [host, container]
    .flatMap((ports) => ports?.split('-') ?? [])
    .filter((port) => Number(port) < 1 || Number(port) > 65_535);
  const isWeb = protocol === undefined || protocol.toLowerCase() === 'tcp';
  return {
    says: [
      host === undefined ? stands('publish-random', container) : stands('publish', host, container),
      ...(address === undefined ? [] : [reachedAt(address)]),
      ...(isWeb ? [] : [stands('publish-udp', protocol.toUpperCase())]),
      ...(isWeb && host !== undefined && !host.includes('-') && large.length === 0
        ? [stands('publish-page', host)]
        : []),
    ],
    notes: [
      ...large.map((port) => note('port-range', port)),
      ...(host === undefined && address === undefined ? [note('port-alone', container)] : []),
    ],
  };
}

function reachedAt(address: string) {
  if (/^(?:127\.|localhost$|\[::1\]$)/.test(address)) {
    return stands('publish-here', address);
  }
  return /^(?:0\.0\.0\.0|\[::\])$/.test(address)
    ? stands('publish-everywhere')
    : stands('publish-at', address);
}
