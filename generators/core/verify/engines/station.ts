import type { Guard } from '../../process/guard.js';
import type { System } from '../../process/system.js';
import type { EngineState, EngineUse } from '../../verdict/report.js';
import type { EngineCheck } from '../engine/check-engine.js';
import { sweep } from '../engine/clean-up.js';
import type { Whereabouts } from '../engine/direction.js';
import {
  createEngine,
  type Direction,
  deadlines,
  type Engine,
  type IsNew,
} from '../engine/engine.js';
import { watchEvents } from '../engine/events.js';
import type { EngineKind } from '../engine/kinds/engine-kind.js';
import type { SshMaster } from '../engine/ssh-master.js';
import { createHelpers } from '../probe/helpers.js';
import type { Reach } from '../probe/reach.js';

export interface StationParts {
  readonly context: string | undefined;
  readonly system: System;
  readonly kind: EngineKind;
  readonly check: EngineCheck;
  readonly direction: Direction;
  readonly isNew: IsNew;
  readonly master: SshMaster | undefined;
  readonly guard: Guard;
  readonly runLabel: string;
  /** Projects at once. */
  readonly jobs: number;
  readonly place: Whereabouts['kind'];
}

/** An engine at work for us: one that may go away, and come back. */
export class Station {
  readonly check: EngineCheck;
  readonly jobs: number;
  engine: Engine;
  reach: Reach;
  state: EngineState;
  /** Set aside: nothing is given to it until it is back. */
  isAside = false;
  /** Counts how often it went: what began in another life was cut off. */
  life = 0;
  /** Projects whose verdict it gave. */
  projects = 0;
  readonly #parts: StationParts;
  #endWatch: (() => Promise<void>) | undefined;
  #hasLeft = false;

  constructor(parts: StationParts) {
    this.#parts = parts;
    this.check = parts.check;
    this.jobs = parts.jobs;
    this.engine = this.#newEngine();
    this.reach = this.#newReach();
    this.state = parts.check.failure ? 'unreachable' : 'ready';
  }

  /** What people call it. */
  get title(): string {
    return this.#parts.context ?? this.check.engine?.context ?? 'default';
  }

  /** Tells, once, when the engine's events end: it was restarted, or its connection was cut. */
  watch(broken: () => void): void {
    const { system, kind, direction, guard, runLabel } = this.#parts;
    if (!kind.hasEvents || this.check.failure) return;
    this.#endWatch = watchEvents({ run: system.run, direction, guard, runLabel, broken });
  }

  /** Whether it went, and has not come back: something of the run may be left on it. */
  get isGone(): boolean {
    return this.isAside || this.engine.hung.aborted;
  }

  /** Whether it answers now. */
  async isThere(): Promise<boolean> {
    return answers(this.engine);
  }

  /** Takes it for gone: whatever waits for it ends. */
  setAside(): void {
    this.isAside = true;
    this.life += 1;
    this.engine.giveUp('ENGINE_DOWN');
  }

  /**
   * Looks whether it is back, once nothing waits for it any more; what it still holds of this run
   * goes before anything is tried again.
   */
  async comeBack(broken: () => void, signal: AbortSignal): Promise<boolean> {
    const { master, runLabel } = this.#parts;
    await this.#endWatch?.();
    if (master && !(await master.open(signal))) return false;
    const engine = this.#newEngine();
    if (!(await answers(engine))) return false;
    await sweep(engine, { label: runLabel });
    if (engine.hung.aborted) return false;
    this.engine = engine;
    this.reach = this.#newReach();
    this.isAside = false;
    this.state = 'returned';
    this.watch(broken);
    return true;
  }

  /**
   * Removes, at the end, what the run has left on it: where it went meanwhile, what was begun before
   * may have come to be since.
   * @returns whether nothing is left
   */
  async clean(): Promise<boolean> {
    if (this.isGone) return false;
    if (this.life === 0) return true;
    await this.reach.helpers.remove();
    this.#hasLeft = !(await sweep(this.engine, { label: this.#parts.runLabel }));
    return !this.#hasLeft;
  }

  /** Ends all that leads to it. What a lost one still has goes should it wake up: its guard outlives us a while. */
  async close(): Promise<void> {
    const { guard, master } = this.#parts;
    await this.#endWatch?.();
    if (!this.isGone) await this.reach.helpers.remove();
    if (!this.isGone && !this.#hasLeft) guard.dismiss();
    await master?.close();
  }

  /** What is told of it in the report. */
  use(): EngineUse {
    const { engine } = this.check;
    return {
      name: engine?.name ?? this.#parts.kind.name,
      version: engine?.version ?? null,
      context: this.title,
      projects: this.projects,
      state: this.state,
      left: this.state === 'lost' || this.#hasLeft ? this.leftCommand() : null,
    };
  }

  /** Shows what may be left on it. */
  leftCommand(): string {
    const { context, kind, runLabel } = this.#parts;
    const command = context === undefined ? kind.name : `${kind.name} --context ${context}`;
    return `${command} ps -a --filter label=${runLabel}`;
  }

  #newEngine(): Engine {
    const { system, kind, guard, direction, isNew } = this.#parts;
    return createEngine({ run: system.run, kind, guard, direction, isNew });
  }

  #newReach(): Reach {
    const { place, master, runLabel } = this.#parts;
    return {
      place: place === 'maybeHere' ? 'unknown' : 'elsewhere',
      master,
      helpers: createHelpers(() => this.engine, runLabel),
    };
  }
}

async function answers(engine: Engine): Promise<boolean> {
  const { exitCode } = await engine.ask(engine.kind.version.argv, { timeout: deadlines.version });
  return exitCode === 0;
}
