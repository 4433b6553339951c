import type { Messages } from '../../core/i18n/messages.js';
import type { Problem } from '../../core/options/raw.js';
import type { VerifyOptions } from '../../core/options/verify-options.js';

/** What somebody must say before students’ programs run on this machine, and has not said. */
export function untrusted(
  { mode, trust }: VerifyOptions,
  projects: number,
  { verify }: Messages,
): readonly Problem[] {
  if (mode !== 'outside' || trust || projects === 0) return [];
  const isRoot = process.getuid?.() === 0;
  const told = [
    ...(projects > 1 ? [verify.trust.several(projects)] : []),
    ...(isRoot ? [verify.trust.root] : []),
  ];
  return told.map((message) => ({ where: '--outside', message }));
}
