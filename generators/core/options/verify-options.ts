import type { Expectation } from './values/read-expectation.js';

/** What was asked of a verification, besides the projects. What is undefined is found out. */
export interface VerifyOptions {
  /** The folder of the Dockerfile, inside the project. */
  readonly contextDir: string | undefined;
  /** The TCP port inside the container. */
  readonly containerPort: number | undefined;
  /** The page that is asked for. */
  readonly path: string;
  /** What it must say. */
  readonly expect: Expectation | undefined;
  /** The HTTP status that it must have; else any of success. */
  readonly status: number | undefined;
  /** Projects at once. */
  readonly jobs: number | undefined;
  /** Seconds that one project may take in all. */
  readonly timeout: number;
  /** Whether the application may use the network while it runs. */
  readonly network: boolean;
  /** The engine's command; else the one that answers. */
  readonly engine: 'docker' | 'podman' | undefined;
  /** How far it goes: a look at the files, the application on this machine, or all on an engine. */
  readonly mode: 'static' | 'outside' | 'engine';
  /** Where no engine answers, it is no failure. */
  readonly ifEngine: boolean;
  /** The docker contexts of the engines; none for the one that docker's command reaches. */
  readonly contexts: readonly string[];
  /** Whether the first project that is not proven is the last one. */
  readonly failFast: boolean;
}

/** What a project is verified by where nobody asked for anything else. */
export const usualOptions: VerifyOptions = {
  contextDir: undefined,
  containerPort: undefined,
  path: '/',
  expect: undefined,
  status: undefined,
  jobs: undefined,
  timeout: 900,
  network: true,
  engine: undefined,
  mode: 'engine',
  ifEngine: false,
  contexts: [],
  failFast: false,
};
