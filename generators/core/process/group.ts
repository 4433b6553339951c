/** A signal to a program and all that it started; on Windows, which has no process groups, to itself alone. */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It was gone already.
  }
}
