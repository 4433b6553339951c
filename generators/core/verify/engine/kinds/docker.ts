import { dockerTexts } from './docker-texts.js';
import type { EngineKind } from './engine-kind.js';

/** Docker, as the command `docker` reaches it. */
export const docker: EngineKind = {
  name: 'docker',
  commandFor: (argv) => argv,
  version: {
    argv: ['docker', 'version', '--format', '{{.Server.Version}}|{{.Client.Context}}'],
    read: (printed) => {
      const [, version, context = ''] = /^([^|\s]+)\|(.*)$/m.exec(printed) ?? [];
      return version === undefined ? undefined : { version, context };
    },
  },
  hostVariable: 'DOCKER_HOST',
  hasContexts: true,
  hasEvents: true,
  // From 29 on `-q` leaves out an image that has lost its name.
  listLabelled: '-aq',
  removesUsedImages: true,
  isLenient: false,
  setsApart: true,
  sharesNetwork: true,
  handsComposeOn: false,
  texts: dockerTexts,
};
