import { readable } from '../../verdict/bounds.js';
import type { Report } from '../../verdict/report.js';

/** Whether a merged report has become longer than one that can be read again. */
export const isOverfull = ({ projects, engines = [], merged = [] }: Report): boolean =>
  projects.length > readable.projects ||
  engines.length > readable.engines ||
  merged.length > readable.parts;
