import { statSync } from 'node:fs';
import { appendText } from '../../core/disk/replace-file.js';
import { githubSummary, mostSummary } from '../../core/report/formats/github-summary.js';
import type { Report } from '../../core/verdict/report.js';
import type { CommandContext } from '../context.js';

/** Adds a page to the summary of the step, where GitHub has one: what others wrote there stays. */
export function appendSummary(
  report: Report,
  base: string,
  { messages, output }: CommandContext,
): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    appendText(path, githubSummary(report, messages, base, mostSummary - taken));
  } catch (error) {
    // The verdict stands without it.
    output.err(messages.report.unwritten(path, (error as Error).message));
  }
}
