import type { Messages } from '../../i18n/messages.js';
import type { Run } from '../../process/run.js';
import type { FailureCode } from '../../verdict/failure.js';
import type { ContextFiles } from '../reading/context/context-files.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import type { Unreadable } from '../reading/dockerfile/read-dockerfile.js';

export type RuleId = keyof Messages['rules'];

/** What a rule found. */
export interface Finding {
  /**
   * `certain`: Docker cannot build it or run it, with either builder, and the project fails.
   * `docker`: the same, but podman can. Otherwise it is a warning.
   */
  readonly sure: 'certain' | 'docker' | 'warn';
  /** A path in the build context; undefined is the Dockerfile. */
  readonly path?: string | undefined;
  /** Counted from 1; undefined where it is about the file as a whole. */
  readonly line?: number | undefined;
  /** The text of the line. */
  readonly source?: string | undefined;
  /** What the rule's sentence names: the thing found, what it is compared with, and where. */
  readonly names?: readonly [string?, string?, string?, string?];
  /** What would be said of it when it ran, in the place of the rule's own sentences. */
  readonly means?: keyof Messages['crash'];
  /** What it fails as, where that is not what the rule says. */
  readonly code?: FailureCode;
}

export interface RuleInput {
  /** Without an instruction where the file could not be read. */
  readonly dockerfile: ParsedDockerfile;
  /** Why it could not be read. */
  readonly unreadable: Unreadable | undefined;
  readonly files: ContextFiles;
  /** The build context inside the project. */
  readonly context: string;
  /** The TCP port that the project is asked on; undefined where nobody says one. */
  readonly containerPort: number | undefined;
  /** To ask an interpreter; undefined where an engine will show the truth anyway. */
  readonly run: Run | undefined;
  readonly today: Date;
}

/** Files of a build context by their paths; `Dockerfile` among them. Bytes in Latin-1 if `binary:`. */
export type Example = Readonly<Record<string, string>>;

/** One thing that can be wrong with a project and seen without building it. */
export interface Rule {
  readonly id: RuleId;
  /** What it fails as, where it is certain. */
  readonly code: FailureCode;
  /** A project in which it finds nothing, and one in which it finds something. */
  readonly good: Example;
  readonly bad: Example;
  readonly find: (input: RuleInput) => readonly Finding[] | Promise<readonly Finding[]>;
}
