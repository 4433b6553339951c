import { enCompose } from './compose.js';
import { enCrash } from './crash.js';
import { enCrashBinary } from './crash-binary.js';
import { enCrashBuild } from './crash-build.js';
import { enCrashProgram } from './crash-program.js';
import { enCrashPython } from './crash-python.js';
import { enCrashPythonSyntax } from './crash-python-syntax.js';
import { enCrashServer } from './crash-server.js';
import { enFailures } from './failures.js';
import { enRules } from './rules.js';

/** What is said of a project that was looked at, in English. */
export const enVerdict = {
  failures: enFailures,
  rules: enRules,
  compose: enCompose,
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
