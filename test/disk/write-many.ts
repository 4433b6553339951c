// Run as a process of its own, to be killed: writes many files into a folder.
import { argv } from 'node:process';
import { applyFiles } from '../../generators/core/disk/apply-files.js';
import { manyFiles } from './many-files.js';

process.stdout.write('ready\n');
await applyFiles(manyFiles(`${argv[3]}`), `${argv[2]}`);
