// Prints, of one reader, over which inputs its parts take longer than they may. In a process of its
// own, as a user has it: in that of the tests the parser of Dockerfiles takes ten times as long.
import { readers, removeFolders } from './readers.js';

/** Milliseconds of the processor that each may take. A clock would also count what others do. */
const most = 1000;
/** Looks at what took longer. */
const tries = 3;

async function cost(read: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const reader = await readers[process.argv[2] ?? '']?.();
if (reader === undefined) throw new Error(`One of: ${Object.keys(readers).join(', ')}`);
for (const [name, text] of Object.entries(reader.inputs)) {
  for await (const [part, read] of reader.parts(text)) {
    // On a busy machine the processor itself is slower now and then: what is slow is so each time.
    let taken = await cost(read);
    for (let again = 0; taken > most && again < tries; again += 1) {
      taken = Math.min(taken, await cost(read));
    }
    if (taken > most) process.stdout.write(`${part}, over ${name}: ${Math.round(taken)} ms\n`);
  }
  removeFolders();
}
removeFolders();
