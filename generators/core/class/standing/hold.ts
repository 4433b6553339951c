import { setTimeout as wait } from 'node:timers/promises';
import {
  openWorkFolder,
  othersBeside,
  type Worker,
  type WorkFolder,
} from '../../disk/work-folder.js';
import { isOwnProcess } from '../../process/process-name.js';

/** How often two runs that began in the same moment make way for each other before one is refused. */
const attempts = 20;

/**
 * Holds the folder of a class for this run: no other one writes in it until the work folder is closed.
 * Each run makes its own and then looks whether it is alone; so there is no moment between looking
 * and taking.
 * @throws where the folder cannot be written
 */
export async function holdClass(out: string): Promise<WorkFolder | { heldBy: Worker }> {
  for (let attempt = 1; ; attempt++) {
    const work = openWorkFolder(out, 'class');
    const [other] = othersBeside(work.path, 'class');
    if (other === undefined) return work;
    work.close();
    if (attempt >= attempts || isLasting(other)) return { heldBy: other };
    await wait(5 + Math.random() * 40);
  }
}

/** A run that is not only just beginning, and may yet make way. */
const isLasting = ({ age, process }: Worker): boolean => age > 1000 || isOwnProcess(process);
