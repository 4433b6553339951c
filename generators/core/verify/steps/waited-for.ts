import { fillPath, unknownIn } from '../../checks/placeholders.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { Project } from '../reading/read-project.js';

/** What shows that an application is there. */
interface WaitedFor {
  /** The page that is waited for. */
  readonly path: string;
  /** Whether any answer will do. */
  readonly isAnyAnswer: boolean;
}

/**
 * What is waited for. Where checks judge the pages and nobody has asked for one besides, any answer
 * will do: best of the page that is judged first, so that it is not asked for twice.
 */
export function waitedFor(
  { judged, expect }: Pick<Project, 'judged' | 'expect'>,
  { path, status }: Pick<VerifyOptions, 'path' | 'status'>,
): WaitedFor {
  if (judged === undefined || path !== '/' || status !== undefined || expect !== undefined) {
    return { path, isAnyAnswer: false };
  }
  const { checks, values } = judged;
  const [first] = checks.flatMap(({ act }) => (act.verb === 'page' ? [act] : []));
  const isKnown = first?.method === 'get' && unknownIn(first.path, values).length === 0;
  return {
    path: isKnown ? fillPath(first.path, values) : path,
    isAnyAnswer: true,
  };
}
