import type { Reporter } from './reporters.js';

export const junit: Reporter = () => '';
