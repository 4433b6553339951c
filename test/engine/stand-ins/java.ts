import { filesOf } from './files.js';
import { type StandIn, searchPath } from './stand-in.js';

const home = '/opt/java/openjdk';

/** The real ones are made from Ubuntu. */
function temurin(what: 'jdk' | 'jre', cmd: readonly string[]): StandIn {
  return {
    name: 'eclipse-temurin',
    tag: `25-${what}`,
    created: '2026-08-20T17:02:11Z',
    env: {
      JAVA_HOME: home,
      PATH: `${home}/bin:${searchPath}`,
      // The real ones say en_US.UTF-8, which Debian would have to generate.
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      JAVA_VERSION: 'jdk-25.0.5+8',
    },
    entrypoint: ['/__cacert_entrypoint.sh'],
    cmd,
    debootstrap: {
      suite: 'trixie',
      packages: [`openjdk-25-${what}-headless`, 'ca-certificates'],
      files: filesOf('java'),
      touches: ['mkdir -p /opt/java', `ln -s /usr/lib/jvm/java-25-openjdk-amd64 ${home}`],
    },
  };
}

export const temurinJdk = temurin('jdk', ['jshell']);

/** A file system of its own: to compile with it must fail. */
export const temurinJre = temurin('jre', ['bash']);
