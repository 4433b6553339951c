import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';

interface Process {
  readonly pid: string;
  /** Its command line. */
  readonly args: string;
}

/** Those of our process namespace: those of a machine in ours are its own. */
function processes(): readonly Process[] {
  const space = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
  const { stdout } = spawnSync('ps', ['-eo', 'pidns,pid,args'], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, within, pid = '', args = ''] = /^ *(\S+) +(\d+) (.*)$/.exec(line) ?? [];
    return within === space ? [{ pid, args }] : [];
  });
}

/** The command lines of all processes in our process namespace. */
export const processesHere = (): readonly string[] => processes().map(({ args }) => args);

/** Goes on to whatever a file of tests starts: others run beside it, of this checkout too. */
const mark = `DOCKER_INTRO_TEST_FILE=${randomUUID()}`;
process.env['DOCKER_INTRO_TEST_FILE'] = mark.split('=')[1];

function isOfThisFile({ pid }: Process): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
  } catch {
    return false;
  }
}

/** What this file of tests has started and works on an engine: clients of it, and those who wait to clean up. */
export const onEngineHere = (): readonly string[] =>
  processes()
    .filter(({ args }) =>
      /^(?:\S*\/)?(?:docker|podman) .*docker-intro\.(?:run|session)=|dist\/generators\/cli\/watchdog\.cjs|\/ssh .*ControlPersist/.test(
        args,
      ),
    )
    .filter(isOfThisFile)
    .map(({ args }) => args);
