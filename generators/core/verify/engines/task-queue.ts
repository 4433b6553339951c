import type { ProjectReport } from '../../verdict/report.js';
import type { Project } from '../reading/read-project.js';
import type { Station } from './station.js';

/** A project that is to be verified. */
export interface Task {
  readonly project: Project;
  /** The engines that it was tried on, one for each try. */
  readonly tried: Station[];
  /** What came of the last try. */
  last?: ProjectReport;
  /** Told of its verdict. */
  readonly settle: (report: ProjectReport) => void;
}

/** The one queue from which all engines take what is next. */
export class TaskQueue {
  readonly #waiting: Task[];
  #underWay = 0;
  #wake: () => void = () => {};
  #changed = this.#nextChange();

  constructor(tasks: readonly Task[]) {
    this.#waiting = [...tasks];
  }

  /** Whether nothing waits and nothing is under way, which might come back. */
  get isDone(): boolean {
    return this.#waiting.length === 0 && this.#underWay === 0;
  }

  /** Settled at the next change: something came back or ended, or an engine came or went. */
  get changed(): Promise<void> {
    return this.#changed;
  }

  /**
   * The next one; not one that was cut off here, as long as another engine is there to take that.
   * @param others engines that are at work
   */
  take(station: Station, others: readonly Station[]): Task | undefined {
    const at = this.#waiting.findIndex(
      ({ tried }) => !tried.includes(station) || others.every((other) => tried.includes(other)),
    );
    const [task] = at < 0 ? [] : this.#waiting.splice(at, 1);
    if (task) this.#underWay += 1;
    return task;
  }

  /** It has its verdict. */
  end(): void {
    this.#underWay -= 1;
    this.tell();
  }

  /** It is to be tried again, before all others. */
  putBack(task: Task): void {
    this.#waiting.unshift(task);
    this.end();
  }

  /** All that wait: nobody is there to take them. */
  drain(): readonly Task[] {
    return this.#waiting.splice(0);
  }

  tell(): void {
    const wake = this.#wake;
    this.#changed = this.#nextChange();
    wake();
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
