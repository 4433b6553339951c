/** Why the tests do not run a command of the lesson. Each is printed with its commands by the tests. */
type Untested =
  /** Changes the whole machine: installs software or starts a service. */
  | 'machine'
  /** Belongs to another operating system than the tests run on. */
  | 'otherSystem'
  /** Talks to a second machine. */
  | 'secondMachine'
  /** Deletes more than the lesson made, and the engine may be a developer's own. */
  | 'deletes'
  /** Fetches this tool as published; the tests run the same command from the packed tarball. */
  | 'published';

/**
 * One command that a student types. The lesson prints it, the verifier runs it, the tests
 * execute it: the same words.
 */
export interface Step {
  readonly id: string;
  readonly argv: readonly string[];
  /** Typed in the shell inside the container that the step `debian` opened, not in the student's own. */
  readonly inside?: true;
  /**
   * The lines that the student will see; `…` stands for what differs from one machine to the
   * next, a line `…` for any number of lines. Empty where nothing worth showing is printed.
   */
  readonly output: readonly string[];
  /**
   * What is seen instead with an older Docker: where the classic builder is at work (before 23, or
   * without the plugin buildx), or where images are listed as before 29.
   */
  readonly olderOutput?: readonly string[];
  readonly untested?: Untested;
  /** Goes on until it is stopped, and takes the terminal: what follows needs a second one. */
  readonly keepsRunning?: true;
  /** Needs Compose 2 or later, which not every engine's client has. */
  readonly compose?: true;
}
