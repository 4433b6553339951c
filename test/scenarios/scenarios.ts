import { ofTheEngine } from './of-the-engine.js';
import { ofTheProject } from './of-the-project.js';
import type { Scenario } from './scenario.js';

/** All that a verification is known to run into, each with the test that proves what comes of it. */
export const scenarios: readonly Scenario[] = [...ofTheEngine, ...ofTheProject];
