import type { Lab } from '../../lab/lab.js';
import { readOwnLab } from '../../lab/own-labs.js';
import { baseImage } from '../reading/dockerfile/base-image.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { pythonIn } from '../reading/python/python-version.js';
import type { Project } from '../reading/read-project.js';
import { type CommandsPlan, planByLab } from './plan-by-lab.js';
import { type PythonPlan, planPython } from './plan-python.js';
import type { NoPlan, Planned } from './planned.js';

/** How an application runs without Docker. */
export type OutsidePlan = PythonPlan | CommandsPlan;

/**
 * How an application would run without Docker: by what its lab declares, of those that come with the
 * tool, or as the Dockerfile of a project in Python says. Nothing is made up: what is not understood
 * is not run; and what a lab of somebody else says is not run on this machine.
 */
export async function planOutside(
  project: Pick<Project, 'contextPath' | 'containerPort' | 'stack'>,
  dockerfile: ParsedDockerfile,
): Promise<Planned<OutsidePlan>> {
  const { containerPort, stack } = project;
  const lab = stack === undefined ? undefined : readOwnLab(stack);
  const python = pythonIn(baseImage(dockerfile));
  const whyNot = python === undefined ? cannot(lab) : undefined;
  if (whyNot) return { skip: whyNot };
  if (containerPort < 1024 && (process.getuid?.() ?? 0) !== 0) return { skip: 'lowPort' };
  const plan = await (python === undefined && lab?.outside.commands
    ? planByLab(project, dockerfile, lab, lab.outside.commands)
    : planPython(project, dockerfile, lab));
  return 'skip' in plan || canBeSaid(plan) ? plan : { skip: 'otherCommand' };
}

/** Why no project of a lab runs here, as far as the lab alone tells. */
function cannot(lab: Lab | undefined): NoPlan | undefined {
  if (lab?.outside.whyNot) return { byLab: lab.outside.whyNot };
  return lab?.outside.commands ? undefined : 'otherImage';
}

/** Whether a program can be handed all of it: nobody hands on a NUL. */
const canBeSaid = ({ install, words, env }: OutsidePlan): boolean =>
  ![...install, ...words, ...Object.entries(env).flat()].some((text) => text.includes('\0'));
