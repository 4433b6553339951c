import type { Outcome } from '../../verdict/report.js';
import type { Tone } from './paint.js';

/** How much a result stands out. */
export const stepTones: Record<Outcome, Tone> = {
  pass: 'good',
  fail: 'bad',
  error: 'bad',
  skip: 'faint',
};
