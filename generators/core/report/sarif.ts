import type { Reporter } from './reporters.js';

export const sarif: Reporter = () => '';
