/** How a file system is made: a Debian suite, packages on top, and last touches by a shell. */
export interface Debootstrap {
  readonly suite: string;
  readonly packages: readonly string[];
  /** Packages of npm, `NAME@VERSION`, unpacked into `/usr/local/lib/node_modules`. */
  readonly npm?: readonly string[];
  /** Text by its path, written before the touches; what begins with `#!` can be run. */
  readonly files?: Readonly<Record<string, string>>;
  /** Run inside the new file system, with the machine's network. No single quotes. */
  readonly touches: readonly string[];
  /** Keeps `/run`, where Debian's packages have made folders that the image needs. */
  readonly keepsRun?: true;
}

/** A base image of the lessons, as nearly as a lesson can tell. */
export interface StandIn {
  /** Name and tag on Docker Hub. */
  readonly name: string;
  readonly tag: string;
  readonly created: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cmd: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly workingDir?: string;
  readonly user?: string;
  /** TCP ports. */
  readonly ports?: readonly number[];
  readonly volumes?: readonly string[];
  readonly stopSignal?: string;
  /** Undefined for hello-world, which has no system in it. */
  readonly debootstrap?: Debootstrap;
  /** The stand-in that has the same file system: `NAME-TAG`. */
  readonly sharesWith?: string;
}

/** Where programs are looked for, as Debian's images have it. */
export const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
