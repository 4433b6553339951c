import { resolve } from 'node:path';
import type { Check, PageAct } from '../../checks/check.js';
import { parsedOf } from '../reading/dockerfile/read-dockerfile.js';
import type { Project } from '../reading/read-project.js';
import type { ActJudged } from './act-judged.js';
import { judgeFile } from './judge-file.js';
import { judgeImage } from './judge-image.js';
import { judgeLog } from './judge-log.js';
import { judgePage } from './judge-page.js';
import { judgeService } from './judge-service.js';
import { judgeStop } from './judge-stop.js';
import { judgeSurvival } from './judge-survival.js';
import type { RunningProject } from './running.js';
import { isFailure } from './wrong.js';

/** What a check is judged on. */
export interface ActsOn {
  readonly project: Pick<Project, 'dir' | 'dockerfile' | 'judged'>;
  /** Undefined where only its files can be looked at, or what became of it is known. */
  readonly running: RunningProject | undefined;
  readonly signal: AbortSignal;
  /** The pages that were right, in order: they are asked for again after what is to be survived. */
  readonly seen: PageAct[];
}

/** Judges what a check does. What it leaves running is there for the next one. */
export async function judgeAct({ act }: Check, on: ActsOn): Promise<ActJudged> {
  const { project, running, signal, seen } = on;
  const values = project.judged?.values ?? {};
  if (act.verb === 'file') {
    return { why: await judgeFile(act, values, resolve(project.dir), signal) };
  }
  if (running === undefined) return { why: undefined };
  switch (act.verb) {
    case 'build':
    case 'run':
      return { why: undefined };
    case 'stops':
      return judgeStop(act.within, running);
    case 'survives':
      return judgeSurvival(act.what, values, running, seen);
    case 'image': {
      const image = await running.image();
      const { dockerfile } = project;
      return {
        why: isFailure(image) ? image : judgeImage(act, values, image, parsedOf(dockerfile)),
      };
    }
    case 'service':
      return { why: await judgeService(act, running) };
    case 'log':
      return { why: await judgeLog(act, values, running) };
    case 'page': {
      const why = await judgePage(act, values, running);
      if (why === undefined && act.method === 'get') seen.push(act);
      // What a question has ended answers none that follows.
      const gone = why && (await running.whyGone());
      return { why: gone ? await running.explain(gone) : why, gone };
    }
  }
}
