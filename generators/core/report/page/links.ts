import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicAddress } from '../../text/public-address.js';
import { wholeCharacters } from '../../text/well-formed.js';
import type { ProjectReport } from '../../verdict/report.js';

/**
 * Where the folder of a project is, for a link.
 * @param back the folder that the projects were named from, as seen from that of the page
 */
export function folderLink({ dir }: Pick<ProjectReport, 'dir'>, back: string): string {
  if (isAbsolute(dir)) return pathToFileURL(dir).href;
  // A colon, a question mark or half a character would make something else of it.
  const parts = `${back === '' ? '.' : back}/${dir}`.replaceAll('\\', '/').split('/');
  return parts.map((part) => encodeURIComponent(wholeCharacters(part))).join('/');
}

/** The web page of a repository, where its address tells of one. */
export function remoteLink(remote: string | null | undefined): string | undefined {
  if (!remote) return undefined;
  const shown = publicAddress(remote);
  const [, host, path] =
    /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+(?=\/))?[:/]+(.+)$/.exec(shown) ?? [];
  const address = host === undefined ? shown : `https://${host}/${path}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href.replace(/\.git$/, '') : undefined;
}
