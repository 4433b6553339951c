import { enChecks, enChecksFile } from './checks.js';
import { enCompose } from './compose.js';
import { enCrash } from './crash.js';
import { enCrashBinary } from './crash-binary.js';
import { enCrashBuild } from './crash-build.js';
import { enCrashProgram } from './crash-program.js';
import { enCrashPython } from './crash-python.js';
import { enCrashPythonSyntax } from './crash-python-syntax.js';
import { enCrashServer } from './crash-server.js';
import { enExplain } from './explain.js';
import { enFailures } from './failures.js';
import { enRules } from './rules.js';

/** What is said of a project that was looked at, and of what somebody does not understand, in English. */
export const enVerdict = {
  failures: enFailures,
  rules: enRules,
  checks: enChecks,
  checksFile: enChecksFile,
  compose: enCompose,
  explain: enExplain,
  crash: {
    ...enCrash,
    ...enCrashProgram,
    ...enCrashServer,
    ...enCrashBuild,
    ...enCrashBinary,
    ...enCrashPython,
    ...enCrashPythonSyntax,
  },
};
