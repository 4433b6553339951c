import type { Example } from './rule.js';

/** A project whose container starts this Python program. */
export const starting = (program: string, { python = '3.13', port = 5000 } = {}): Example => ({
  Dockerfile: `FROM python:${python}-slim\nEXPOSE ${port}\nCOPY a.py /\nCMD ["python", "/a.py"]\n`,
  'a.py': program,
});

/** A project whose container starts this script by its name. */
export const startingScript = (script: string, { executable = true } = {}): Example => ({
  Dockerfile: `FROM debian\nCOPY run.sh /\n${executable ? 'RUN chmod +x /run.sh\n' : ''}CMD ["/run.sh"]\n`,
  'run.sh': script,
});
