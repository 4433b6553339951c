const turns = new Map<number, Promise<void>>();

/**
 * Waits until no other application of this run has the port: it stands in their sources, so two
 * that listen on the same one take turns. @returns gives it up
 */
export async function takePort(port: number): Promise<() => void> {
  const before = turns.get(port);
  let release: () => void = () => {};
  const turn = new Promise<void>((resolve) => {
    release = resolve;
  });
  turns.set(
    port,
    Promise.all([before, turn]).then(() => {}),
  );
  await before;
  return release;
}
