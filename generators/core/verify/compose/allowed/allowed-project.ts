/** A folder of a project, as a path inside it, or the text of a file; Docker makes a folder that is not there. */
export type MountedPart =
  | { readonly kind: 'folder'; readonly path: string; readonly isThere: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly mode: number };

/** What is mounted into a service, besides what Compose makes by itself. */
export type AllowedMount = { readonly target: string; readonly readOnly: boolean } & (
  | { readonly kind: 'tmpfs' }
  /** A volume of the project; without a name, of this container alone. */
  | { readonly kind: 'volume'; readonly name: string | undefined; readonly noCopy: boolean }
  | MountedPart
);

/** How the image of a service is built. Texts are as they are, without Compose's `$$`. */
export interface AllowedBuild {
  /** Inside the project, with `/`. */
  readonly context: string;
  /** Its Dockerfile, inside the project too. */
  readonly dockerfile: string;
  readonly args: Readonly<Record<string, string>>;
  readonly target: string | undefined;
}

/** A service as it may be started. */
export interface AllowedService {
  readonly name: string;
  readonly image: string | undefined;
  readonly build: AllowedBuild | undefined;
  /** The other service that builds the image which this one only names. */
  readonly builtBy: string | undefined;
  /** TCP ports: of the container, and of the host as far as one is named. */
  readonly ports: readonly { readonly target: number; readonly published: number | undefined }[];
  readonly mounts: readonly AllowedMount[];
  readonly networks: Readonly<Record<string, { readonly aliases: readonly string[] }>>;
  /** Names of other services. */
  readonly needs: readonly string[];
  /** Whether it is started again when it ends. */
  readonly restarts: boolean;
  /** Bytes of memory that it gives itself. */
  readonly memory: number | undefined;
  /** All else that reaches nothing, as Compose has resolved it: each `$` is `$$`. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** A Compose file as it may be started. */
export interface AllowedProject {
  readonly services: readonly AllowedService[];
  readonly networks: readonly { readonly name: string; readonly internal: boolean }[];
  readonly volumes: readonly string[];
}
