// Serves packages from a thread of its own, since `measure` holds the one that asks.
import { parentPort, workerData } from 'node:worker_threads';
import { servePackages } from '../../build/test/npm/serve-packages.js';

parentPort.postMessage((await servePackages(workerData)).url);
