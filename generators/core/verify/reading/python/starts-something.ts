import { readPython } from './python-source.js';

/** Whether a program calls anything that may serve for ever. */
export const startsSomething = (text: string): boolean =>
  /run|serve|listen|Server|start|main\s*\(|loop|while\s|exec|system|Popen|spawn/.test(
    readPython(text).code,
  );
