import type { Reporter } from './reporters.js';

export const github: Reporter = () => '';
