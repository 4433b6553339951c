import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { EngineKind } from './kind.js';

/** A real engine that nobody else uses, with stand-ins for the base images of the lessons. */
export interface PrivateEngine {
  /** Added to a process's environment, it makes `docker` talk to this engine. */
  readonly env: Record<string, string>;
  /** Takes the engine down and puts the machine back. Can be called more than once. */
  down(): Promise<void>;
}

/** Seconds. The first time all is fetched; another engine may have to be waited for. */
const patience = { up: 25 * 60, down: 120 };

/**
 * Brings up a private engine, within 2 to 4 s when its files are in the cache. It goes when
 * `down` is called, and also when this process ends without calling it. Rejects when
 * it cannot be brought up, or when `signal` is aborted meanwhile: then nothing is left of it.
 */
export async function bringUp(kind: EngineKind, signal?: AbortSignal): Promise<PrivateEngine> {
  const keeper = fileURLToPath(new URL('./keeper.js', import.meta.url));
  const child = spawn(process.execPath, [keeper, kind], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // A session of its own: a Ctrl-C in the terminal is ours to translate.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('error', () => {});
  child.stdin.on('error', () => {});

  const down = async () => {
    child.stdin.end();
    const hard = setTimeout(() => child.kill('SIGKILL'), patience.down * 1000);
    await ended;
    clearTimeout(hard);
  };

  const bounds = [AbortSignal.timeout(patience.up * 1000), ...(signal ? [signal] : [])];
  const giveUp = AbortSignal.any(bounds);
  const giveUpNow = () => child.stdin.end();
  giveUp.addEventListener('abort', giveUpNow);
  if (giveUp.aborted) giveUpNow();
  try {
    const { env, error } = await firstAnswer(createInterface({ input: child.stdout }));
    if (env !== undefined && !giveUp.aborted) return { env, down };
    throw new Error(giveUp.aborted ? 'interrupted' : `no private engine: ${error}`);
  } catch (error) {
    await down();
    throw error;
  } finally {
    giveUp.removeEventListener('abort', giveUpNow);
  }
}

interface Answer {
  readonly env?: Record<string, string>;
  readonly error?: string;
}

async function firstAnswer(lines: AsyncIterable<string>): Promise<Answer> {
  for await (const line of lines) return JSON.parse(line) as Answer;
  return { error: 'its keeper ended without a word' };
}
