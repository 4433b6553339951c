import { outsideOfAny } from '../../process/git-settings.js';
import { gitMemoryEnvironment } from './memory.js';
import type { Remote } from './remote.js';

/** Bytes a second, and seconds: a server that sends less for so long is taken for dead. */
const slow = { bytes: 1000, seconds: 20 };

/** Seconds in which a server must answer over ssh. */
const connect = 10;

/**
 * The environment of a push. The user's own configuration counts (a proxy, certificates, a login
 * that is stored, an ssh key); but nothing asks anybody for anything. What a server wants to know
 * is given in the environment: a command line can be read by every user of the machine.
 * @param objects the folder with the commits, whatever else is in that repository
 * @param ownSsh whether the user has a command of their own for ssh
 */
export function pushEnvironment(
  { login, url }: Remote,
  objects: string,
  ownSsh: boolean,
): Readonly<Record<string, string | undefined>> {
  const settings: readonly (readonly [string, string])[] = login
    ? [[`http.${login.url}.extraHeader`, login.header]]
    : [];
  const given = Object.fromEntries(
    settings.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  );
  const isLocal = !/^[a-z+]+:\/\/|^[^/]+:/i.test(url);
  return {
    ...outsideOfAny,
    ...given,
    GIT_CONFIG_COUNT: `${settings.length}`,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALLOW_PROTOCOL: isLocal ? 'file' : 'file:git:http:https:ssh',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    ...gitMemoryEnvironment,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'false',
    SSH_ASKPASS: 'false',
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    GIT_HTTP_LOW_SPEED_LIMIT: `${slow.bytes}`,
    GIT_HTTP_LOW_SPEED_TIME: `${slow.seconds}`,
    // Without a terminal the user's own command cannot ask either.
    ...(ownSsh ? {} : { GIT_SSH_COMMAND: `ssh -o BatchMode=yes -o ConnectTimeout=${connect}` }),
    GIT_TRACE: undefined,
    GIT_TRACE_CURL: undefined,
    GIT_CURL_VERBOSE: undefined,
    LC_ALL: 'C',
    LANGUAGE: 'C',
  };
}
