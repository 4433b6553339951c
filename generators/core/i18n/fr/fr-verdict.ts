import type { VerdictMessages } from '../messages.js';
import { frChecks, frChecksFile } from './checks.js';
import { frCompose } from './compose.js';
import { frCrash } from './crash.js';
import { frCrashBinary } from './crash-binary.js';
import { frCrashBuild } from './crash-build.js';
import { frCrashProgram } from './crash-program.js';
import { frCrashPython } from './crash-python.js';
import { frCrashPythonSyntax } from './crash-python-syntax.js';
import { frCrashServer } from './crash-server.js';
import { frExplain } from './explain.js';
import { frFailures } from './failures.js';
import { frRules } from './rules.js';

/** What is said of a project that was looked at, in French. */
export const frVerdict: VerdictMessages = {
  failures: frFailures,
  rules: frRules,
  checks: frChecks,
  checksFile: frChecksFile,
  compose: frCompose,
  explain: frExplain,
  crash: {
    ...frCrash,
    ...frCrashProgram,
    ...frCrashServer,
    ...frCrashBuild,
    ...frCrashBinary,
    ...frCrashPython,
    ...frCrashPythonSyntax,
  },
};
