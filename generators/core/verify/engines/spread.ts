import { setTimeout as sleep } from 'node:timers/promises';
import type { Messages } from '../../i18n/messages.js';
import { sayFailure, speak } from '../../i18n/say.js';
import { type FailureCode, failure } from '../../verdict/failure.js';
import type { ProjectReport } from '../../verdict/report.js';
import type { FailFast } from './fail-fast.js';
import { notVerified } from './not-verified.js';
import type { Station } from './station.js';
import { type Task, TaskQueue } from './task-queue.js';

interface SpreadRequest {
  readonly stations: readonly Station[];
  readonly tasks: readonly Task[];
  readonly fast: FailFast;
  readonly messages: Messages;
  /** Verifies one on the engine as it is now. */
  readonly verify: (task: Task, station: Station) => Promise<ProjectReport>;
  /** Told, in a line, of engines that go and come. */
  readonly tell: (line: string) => void;
}

/** Tries of one project, in all. */
const mostTries = 3;

/** Milliseconds between two looks whether an engine is back, and until none is waited for. */
const pause = 2000;
const patience = 60_000;

/** What an engine is at fault for, as far as its words tell. */
const ofTheEngine: readonly FailureCode[] = ['ENGINE_DOWN', 'ENGINE_HUNG', 'ENGINE_ERROR'];

/**
 * Verifies projects on engines that each take the next one when they are free. An engine that goes
 * is set aside until it is back; what was on it is tried again, elsewhere where that can be, and is
 * never taken for the project's fault.
 */
export async function spread(request: SpreadRequest): Promise<void> {
  const { stations, fast, messages } = request;
  const answering = stations.filter(({ state }) => state !== 'unreachable');
  if (stations.length > 1) tellUnreachable(request);
  // Where none answers, the first one's failure is that of every project.
  const serving = answering.length > 0 ? answering : stations.slice(0, 1);
  const spreading = new Spreading(request, serving);
  await Promise.all(serving.map((station) => spreading.serve(station)));
  for (const task of spreading.queue.drain()) {
    const { project } = task;
    if (fast.isOver()) task.settle(fast.skip(project));
    else settleLost(task, request);
  }
  for (const station of serving) {
    if (station.state === 'unreachable' || (await station.clean())) continue;
    if (station.isGone) station.state = 'lost';
    request.tell(messages.engines.left(station.title, station.leftCommand()));
  }
}

function tellUnreachable({ stations, messages, tell }: SpreadRequest): void {
  for (const { title, check } of stations) {
    const { failure: why } = check;
    if (why === undefined) continue;
    const words = speak(sayFailure(why).message, messages);
    tell(messages.engines.unreachable(title, words));
  }
}

/** Nobody is left to verify it. */
function settleLost(task: Task, { messages, fast }: SpreadRequest): void {
  const { signal } = fast;
  const detail = [...new Set(task.tried.map(({ title }) => title))].join(', ');
  const why = signal.aborted ? failure(signal.reason) : failure('ENGINE_LOST', { detail });
  task.settle(notVerified(task.project, why, task.last, messages));
}

class Spreading {
  readonly queue: TaskQueue;
  readonly #request: SpreadRequest;
  readonly #stations: readonly Station[];
  /** Of one project on one engine, who has asked for it waits for nothing: it is told at once. */
  readonly #isClass: boolean;

  constructor(request: SpreadRequest, stations: readonly Station[]) {
    this.#request = request;
    this.#stations = stations;
    this.queue = new TaskQueue(request.tasks);
    this.#isClass = request.tasks.length > 1 || stations.length > 1;
    if (this.#isClass) for (const station of stations) station.watch(this.#onBroken(station));
  }

  /** An engine's whole time: it works, and where it goes away it is waited for. */
  async serve(station: Station): Promise<void> {
    while (!this.#isOver()) {
      await Promise.all(Array.from({ length: station.jobs }, () => this.#work(station)));
      if (this.#isOver() || !(await this.#awaitReturn(station))) return;
    }
  }

  #isOver(): boolean {
    return this.queue.isDone || this.#request.fast.isOver();
  }

  /** One project after the other, until there are no more or the engine is set aside. */
  async #work(station: Station): Promise<void> {
    while (!station.isAside && !this.#isOver()) {
      const others = this.#stations.filter((other) => other !== station && !other.isAside);
      const task = this.queue.take(station, others);
      if (task === undefined) await this.queue.changed;
      else await this.#try(task, station);
    }
  }

  async #try(task: Task, station: Station): Promise<void> {
    const { fast, verify } = this.#request;
    const { life } = station;
    const report = await verify(task, station);
    task.tried.push(station);
    task.last = report;
    const fault = fast.signal.aborted ? undefined : await this.#faultOf(report, station, life);
    if (fault === undefined) {
      station.projects += 1;
      task.settle(report);
    } else if (task.tried.length < mostTries) {
      return this.queue.putBack(task);
    } else if (fault === 'words') task.settle(report);
    else settleLost(task, this.#request);
    this.queue.end();
  }

  /** Whether a verdict is owed to the engine: `lost` where it went, `words` where it only said so. */
  async #faultOf(
    report: ProjectReport,
    station: Station,
    life: number,
  ): Promise<'lost' | 'words' | undefined> {
    const isJudged = report.outcome === 'pass' || station.state === 'unreachable';
    if (isJudged || !this.#isClass) return undefined;
    if (station.life !== life) return 'lost';
    if (!(await station.isThere())) {
      this.#setAside(station);
      return 'lost';
    }
    return report.code && ofTheEngine.includes(report.code) ? 'words' : undefined;
  }

  /** Its events ended: it went, be it back or not. */
  #onBroken(station: Station): () => void {
    return () => this.#setAside(station);
  }

  #setAside(station: Station): void {
    if (station.isAside) return;
    station.setAside();
    this.#request.tell(this.#request.messages.engines.setAside(station.title));
    this.queue.tell();
  }

  /** @returns whether it is back, and there is still something to do */
  async #awaitReturn(station: Station): Promise<boolean> {
    const { fast, tell, messages } = this.#request;
    const since = performance.now();
    while (!this.#isOver() && !fast.signal.aborted) {
      if (await station.comeBack(this.#onBroken(station), fast.signal)) {
        tell(messages.engines.back(station.title));
        this.queue.tell();
        return true;
      }
      // As long as others work, it may come back; where none does, somebody is waiting.
      const isHopeless = this.#stations.every(({ isAside }) => isAside);
      if (isHopeless && performance.now() - since > patience) return false;
      await this.#pause();
    }
    return false;
  }

  async #pause(): Promise<void> {
    const end = new AbortController();
    const over = sleep(pause, undefined, { signal: end.signal }).then(
      () => true,
      () => true,
    );
    const changed = async () => {
      await this.queue.changed;
      return false;
    };
    while (!this.#isOver() && !(await Promise.race([over, changed()])));
    end.abort();
  }
}
