"""Drives a program in a pseudo-terminal. Reads what to do, and prints what came of it, as JSON.

In:  {"argv": [...], "cwd": "...", "env": {...}, "steps": [["text to wait for", "keys"], ...]}
Out: {"code": 0, "output": "...", "seconds": [...]}; a negative code is a signal, and the seconds are
those from the start to each text that was waited for.
"""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

PATIENCE = 25  # seconds for each step

todo = json.load(sys.stdin)
started = time.monotonic()
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(todo["cwd"])
    # So wide that no sentence is wrapped in the middle of a word that is waited for.
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 300, 0, 0))
    os.execvpe(todo["argv"][0], todo["argv"], todo["env"])

output = b""


def read_until(wanted, seen):
    """Reads until the text stands behind `seen` bytes; without one, until the program ends."""
    global output
    deadline = time.time() + PATIENCE
    while wanted is None or wanted.encode() not in output[seen:]:
        if time.time() > deadline:
            os.kill(pid, signal.SIGKILL)
            output += ("\n[waited in vain for %r]" % wanted).encode()
            return False
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                chunk = os.read(terminal, 65536)
            except OSError:  # Linux says so when the other end is closed
                chunk = b""
            if not chunk:
                return wanted is None
            output += chunk
    return True


seen = 0
seconds = []
for wanted, keys in todo["steps"]:
    if not read_until(wanted, seen):
        break
    seconds.append(time.monotonic() - started)
    # What came behind it in the same breath may be what is waited for next.
    seen = output.index(wanted.encode(), seen) + len(wanted.encode())
    time.sleep(0.05)  # the prompt is drawn before it listens
    os.write(terminal, keys.encode())
else:
    read_until(None, seen)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
said = output.decode("utf-8", "replace")
json.dump({"code": code, "output": said, "seconds": seconds}, sys.stdout)
