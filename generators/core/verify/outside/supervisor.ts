import type { Hold } from './hold.js';
import type { Python } from './interpreter.js';

/**
 * Stands above a program where no walls can be had, on Linux: what the program starts, and what
 * that starts in turn, falls to this process (prctl(2), PR_SET_CHILD_SUBREAPER) and not to the
 * machine's first one, whatever name, session or environment it takes. So it can be found below,
 * and is ended when the program has. A program that ends its supervisor by force gets away.
 */
const supervising = `
import os, signal, sys
try:
    import ctypes
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
except (ImportError, OSError, AttributeError):
    pass

def parent(pid):
    try:
        with open("/proc/%s/stat" % pid, "rb") as stat:
            return int(stat.read().rpartition(b")")[2].split()[1])
    except OSError:
        return 0

program = os.spawnvp(os.P_NOWAIT, sys.argv[1], sys.argv[1:])
for each in (signal.SIGINT, signal.SIGTERM):
    signal.signal(each, signal.SIG_IGN)
pid = 0
while pid != program:
    pid, status = os.wait()
try:
    while True:
        for pid in filter(str.isdigit, os.listdir("/proc")):
            if parent(pid) == os.getpid():
                os.kill(int(pid), signal.SIGKILL)
        os.wait()
except OSError:
    pass
sys.exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))
`;

export const supervisorOf = ({ program }: Python): Hold => ({
  isWalled: false,
  command: ({ argv, env }) => ({ argv: [program, '-I', '-c', supervising, ...argv], env }),
});
