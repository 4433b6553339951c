import type { Recorded } from './recorded.js';

const usual = `FROM node:20-slim
WORKDIR /app
COPY . .
EXPOSE 3000
CMD ["node", "index.js"]
`;

const shared = `const http = require('http');

http.createServer((q, r) => r.end('hi')).listen(3000, '0.0.0.0');
`;

const shared2 = `{ "name": "x", "version": "1.0.0" }`;

const usual3 = `FROM node:20-slim
WORKDIR /app
COPY . .
USER nobody
EXPOSE 3000
CMD ["node", "index.js"]
`;

const usual4 = `FROM node:20-slim
WORKDIR /app
COPY . .
EXPOSE 3000
CMD ["npm", "start"]
`;

const shared5 = `const x = require('x');
`;

const shared6 = `module.exports = require('./x.node');
`;

const shared7 = `const config = undefined;
module.exports = config.port;
`;

/** What was really said, and what must be said of it. */
export const nodeRecorded: readonly Recorded[] = [
  {
    of: 'CommonJS in an ES module',
    files: {
      Dockerfile: usual,
      'package.json': `{ "name": "x", "type": "module" }`,
      'index.js': shared,
    },
    log: `file:///app/index.js:1
const http = require('http');
             ^

ReferenceError: require is not defined in ES module scope, you can use import instead
This file is being treated as an ES module because it has a '.js' file extension and '/app/package.json' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.
    at file:///app/index.js:1:14
    at ModuleJob.run (node:internal/modules/esm/module_job:263:25)
    at async ModuleLoader.import (node:internal/modules/esm/loader:540:24)

Node.js v20.19.2
`,
    at: 'index.js:1',
    tells: /ReferenceError: require is not defined[\s\S]*no require[\s\S]*Write import/,
  },
  {
    of: 'an ES module that is read as CommonJS',
    files: {
      Dockerfile: usual,
      'package.json': `{ "name": "x", "type": "commonjs" }`,
      'index.js': `import http from 'http';
http.createServer((q, r) => r.end('hi')).listen(3000);
`,
    },
    log: `(node:1) Warning: To load an ES module, set "type": "module" in the package.json or use the .mjs extension.
(Use \`node --trace-warnings ...\` to show where the warning was created)
/app/index.js:1
import http from 'http';
^^^^^^

SyntaxError: Cannot use import statement outside a module
    at wrapSafe (node:internal/modules/cjs/loader:1472:18)
    at Module._compile (node:internal/modules/cjs/loader:1501:20)

Node.js v20.19.2
`,
    at: 'index.js:1',
    tells: /SyntaxError: Cannot use import[\s\S]*"type": "module" to package\.json/,
  },
  {
    of: 'a parenthesis that is missing',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const http = require('http');

http.createServer((q, r) => r.end('hi').listen(3000);
`,
    },
    log: `/app/index.js:3
http.createServer((q, r) => r.end('hi').listen(3000);
                                                   ^

SyntaxError: missing ) after argument list
    at wrapSafe (node:internal/modules/cjs/loader:1472:18)
    at Module._compile (node:internal/modules/cjs/loader:1501:20)

Node.js v20.19.2
`,
    at: 'index.js:3',
    tells: /SyntaxError: missing \)[\s\S]*Node\.js cannot read[\s\S]*listen\(3000\)/,
  },
  {
    of: 'a package that nothing installs',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const express = require('express');
const app = express();
`,
    },
    log: `node:internal/modules/cjs/loader:1215
  throw err;
  ^

Error: Cannot find module 'express'
Require stack:
- /app/index.js
    at Module._resolveFilename (node:internal/modules/cjs/loader:1212:15)
    at Module._load (node:internal/modules/cjs/loader:1043:27)
    at Object.<anonymous> (/app/index.js:1:17)
  code: 'MODULE_NOT_FOUND',
  requireStack: [ '/app/index.js' ]
}

Node.js v20.19.2
`,
    at: 'index.js:1',
    tells: /Error: Cannot find module 'express'[\s\S]*RUN npm install/,
  },
  {
    of: 'a file of its own that is nowhere',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const http = require('http');
const db = require('./db');
`,
    },
    log: `node:internal/modules/cjs/loader:1215
  throw err;
  ^

Error: Cannot find module './db'
Require stack:
- /app/index.js
    at Module._resolveFilename (node:internal/modules/cjs/loader:1212:15)
    at Module._load (node:internal/modules/cjs/loader:1043:27)
    at Object.<anonymous> (/app/index.js:2:12)
  code: 'MODULE_NOT_FOUND',
  requireStack: [ '/app/index.js' ]
}

Node.js v20.19.2
`,
    at: 'index.js:2',
    tells: /Cannot find module '\.\/db'[\s\S]*has no “\.\/db”/,
  },
  {
    of: 'a program that is not there',
    files: {
      Dockerfile: `FROM node:20-slim
WORKDIR /app
COPY . .
EXPOSE 3000
CMD ["node", "server.js"]
`,
      'package.json': shared2,
      'index.js': shared,
    },
    log: `node:internal/modules/cjs/loader:1215
  throw err;
  ^

Error: Cannot find module '/app/server.js'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1212:15)
    at Module._load (node:internal/modules/cjs/loader:1043:27)
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v20.19.2
`,
    at: 'Dockerfile:5',
    tells: /CMD starts server\.js, and COPY has put index\.js there/,
  },
  {
    of: 'a port that is taken',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const http = require('http');

http.createServer((q, r) => r.end('hi')).listen(3000, '0.0.0.0');
http.createServer().listen(3000, '0.0.0.0');
`,
    },
    log: `node:events:502
      throw er; // Unhandled 'error' event
      ^

Error: listen EADDRINUSE: address already in use 0.0.0.0:3000
    at Server.setupListenHandle [as _listen2] (node:net:1905:16)
    at listenInCluster (node:net:1962:12)
    at doListen (node:net:2136:7)
    at process.processTicksAndRejections (node:internal/process/task_queues:83:21)
Emitted 'error' event on Server instance at:
    at emitErrorNT (node:net:1941:8)
    at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
  code: 'EADDRINUSE',
  errno: -98,
  syscall: 'listen',
  address: '0.0.0.0',
  port: 3000
}

Node.js v20.19.2
`,
    tells: /listen EADDRINUSE[\s\S]*Start it once/,
  },
  {
    of: 'a port below 1024',
    files: {
      Dockerfile: usual3,
      'package.json': shared2,
      'index.js': `const http = require('http');

http.createServer((q, r) => r.end('hi')).listen(80, '0.0.0.0');
`,
    },
    log: `node:events:502
      throw er; // Unhandled 'error' event
      ^

Error: listen EACCES: permission denied 0.0.0.0:80
    at Server.setupListenHandle [as _listen2] (node:net:1883:21)
    at listenInCluster (node:net:1962:12)
    at doListen (node:net:2136:7)
    at process.processTicksAndRejections (node:internal/process/task_queues:83:21)
Emitted 'error' event on Server instance at:
    at emitErrorNT (node:net:1941:8)
    at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
  code: 'EACCES',
  errno: -13,
  syscall: 'listen',
  address: '0.0.0.0',
  port: 80
}

Node.js v20.19.2
`,
    at: 'index.js:3',
    tells: /listen EACCES[\s\S]*below 1024/,
  },
  {
    of: 'a database on localhost',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const net = require('net');

net.connect(5432, '127.0.0.1');
`,
    },
    log: `node:events:502
      throw er; // Unhandled 'error' event
      ^

Error: connect ECONNREFUSED 127.0.0.1:5432
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1608:16)
Emitted 'error' event on Socket instance at:
    at emitErrorNT (node:internal/streams/destroy:169:8)
    at emitErrorCloseNT (node:internal/streams/destroy:128:3)
  errno: -111,
  code: 'ECONNREFUSED',
  syscall: 'connect',
  address: '127.0.0.1',
  port: 5432
}

Node.js v20.19.2
`,
    at: 'index.js:3',
    tells: /connect ECONNREFUSED 127\.0\.0\.1:5432[\s\S]*localhost is the container itself/,
  },
  {
    of: 'a database that is not there',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const net = require('net');

net.connect(5432, 'db');
`,
    },
    log: `node:events:502
      throw er; // Unhandled 'error' event
      ^

Error: getaddrinfo ENOTFOUND db
    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:120:26)
Emitted 'error' event on Socket instance at:
    at emitErrorNT (node:internal/streams/destroy:169:8)
    at emitErrorCloseNT (node:internal/streams/destroy:128:3)
  errno: -3008,
  code: 'ENOTFOUND',
  syscall: 'getaddrinfo',
  hostname: 'db'
}

Node.js v20.19.2
`,
    at: 'index.js:3',
    tells: /getaddrinfo ENOTFOUND db[\s\S]*looks for another machine/,
  },
  {
    of: 'an error in a function',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const http = require('http');
function start(options) {
  return options.server.port;
}

start({});
`,
    },
    log: `/app/index.js:3
  return options.server.port;
                        ^

TypeError: Cannot read properties of undefined (reading 'port')
    at start (/app/index.js:3:25)
    at Object.<anonymous> (/app/index.js:6:1)
    at Module._compile (node:internal/modules/cjs/loader:1529:14)
    at Module._extensions..js (node:internal/modules/cjs/loader:1613:10)

Node.js v20.19.2
`,
    at: 'index.js:3',
    tells:
      /TypeError: Cannot read properties of undefined \(reading 'port'\)[\s\S]*return options\.server\.port/,
  },
  {
    of: 'an error in a package that the program calls',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const x = require('x');

x(undefined);
`,
      'node_modules/x/index.js': `module.exports = (a) => {
  return a.b;
};
`,
    },
    log: `/app/node_modules/x/index.js:2
  return a.b;
           ^

TypeError: Cannot read properties of undefined (reading 'b')
    at module.exports (/app/node_modules/x/index.js:2:12)
    at Object.<anonymous> (/app/index.js:3:1)
    at Module._compile (node:internal/modules/cjs/loader:1529:14)

Node.js v20.19.2
`,
    at: 'index.js:3',
    tells: /x\(undefined\)/,
  },
  {
    of: 'a promise that fails with a text',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `async function main() {
  throw 'no database';
}
main();
`,
    },
    log: `node:internal/process/promises:389
      new UnhandledPromiseRejection(reason);
      ^

UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "no database".
    at throwUnhandledRejectionsMode (node:internal/process/promises:389:7)
    at processPromiseRejections (node:internal/process/promises:470:17)
  code: 'ERR_UNHANDLED_REJECTION'
}

Node.js v20.19.2
`,
    tells: /reason "no database"/,
  },
  {
    of: 'a promise that fails',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `async function main() {
  throw new Error('no database');
}
main();
`,
    },
    log: `/app/index.js:2
  throw new Error('no database');
        ^

Error: no database
    at main (/app/index.js:2:9)
    at Object.<anonymous> (/app/index.js:4:1)
    at Module._compile (node:internal/modules/cjs/loader:1529:14)
    at Module._extensions..js (node:internal/modules/cjs/loader:1613:10)

Node.js v20.19.2
`,
    at: 'index.js:2',
    tells: /Error: no database/,
  },
  {
    of: 'an import without the ending of the file',
    files: {
      Dockerfile: usual,
      'package.json': `{ "type": "module" }`,
      'index.js': `import { a } from './db';
`,
      'db.js': `export const a = 1;
`,
    },
    log: `node:internal/modules/run_main:123
    triggerUncaughtException(
    ^

Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/db' imported from /app/index.js
Did you mean to import "./db.js"?
    at finalizeResolution (node:internal/modules/esm/resolve:283:11)
    at moduleResolve (node:internal/modules/esm/resolve:952:10)
  code: 'ERR_MODULE_NOT_FOUND',
  url: 'file:///app/db'
}

Node.js v20.19.2
`,
    at: 'index.js:1',
    tells: /ending[\s\S]*from "\.\/db\.js"/,
  },
  {
    of: 'a package that is imported, and not there',
    files: {
      Dockerfile: usual,
      'package.json': `{ "type": "module" }`,
      'index.js': `import express from 'express';
`,
    },
    log: `node:internal/modules/esm/resolve:873
  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);
        ^

Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'express' imported from /app/index.js
    at packageResolve (node:internal/modules/esm/resolve:873:9)
    at moduleResolve (node:internal/modules/esm/resolve:946:18)
  code: 'ERR_MODULE_NOT_FOUND'
}

Node.js v20.19.2
`,
    at: 'index.js:1',
    tells: /Cannot find package 'express'[\s\S]*RUN npm install/,
  },
  {
    of: 'settings that are no JSON',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const c = require('./config.json');
`,
      'config.json': `{ "a": 1, }
`,
    },
    log: `node:internal/modules/cjs/loader:1634
    throw err;
    ^

SyntaxError: /app/config.json: Expected double-quoted property name in JSON at position 10
    at parse (<anonymous>)
    at Module._extensions..json (node:internal/modules/cjs/loader:1631:39)
    at Module.load (node:internal/modules/cjs/loader:1275:32)
    at Object.<anonymous> (/app/index.js:1:11)

Node.js v20.19.2
`,
    at: 'config.json:1',
    tells: /no comma stands behind the last entry[\s\S]*Take it away: \{ "a": 1 \}$/,
  },
  {
    of: 'a file that is not there',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const fs = require('fs');
const data = fs.readFileSync('data.json');
`,
    },
    log: `node:fs:573
  return binding.open(
                 ^

Error: ENOENT: no such file or directory, open 'data.json'
    at Object.openSync (node:fs:573:18)
    at Object.readFileSync (node:fs:452:35)
    at Object.<anonymous> (/app/index.js:2:17)
    at Module._compile (node:internal/modules/cjs/loader:1529:14)
    at Module._extensions..js (node:internal/modules/cjs/loader:1613:10)
  errno: -2,
  code: 'ENOENT',
  syscall: 'open',
  path: 'data.json'
}

Node.js v20.19.2
`,
    at: 'index.js:2',
    tells: /“data\.json” is not in the image/,
  },
  {
    of: 'a file that may not be written',
    files: {
      Dockerfile: usual3,
      'package.json': shared2,
      'index.js': `const fs = require('fs');
fs.writeFileSync('log.txt', 'a');
`,
    },
    log: `node:fs:2380
    return binding.writeFileUtf8(
                   ^

Error: EACCES: permission denied, open 'log.txt'
    at Object.writeFileSync (node:fs:2380:20)
    at Object.<anonymous> (/app/index.js:2:4)
    at Module._compile (node:internal/modules/cjs/loader:1529:14)
    at Module._extensions..js (node:internal/modules/cjs/loader:1613:10)
  errno: -13,
  code: 'EACCES',
  syscall: 'open',
  path: 'log.txt'
}

Node.js v20.19.2
`,
    at: 'index.js:2',
    tells: /EACCES: permission denied[\s\S]*RUN chown nobody \/app/,
  },
  {
    of: 'a program that tells by itself what is missing',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `if (!process.env.DATABASE_URL) {
  console.error('DATABASE_URL is not set');
  process.exit(1);
}
`,
    },
    log: `DATABASE_URL is not set
`,
    tells: /DATABASE_URL is not set/,
  },
  {
    of: 'a script that package.json does not have',
    files: {
      Dockerfile: usual4,
      'package.json': shared2,
      'index.js': shared,
    },
    log: `npm ERR! Missing script: "start"
npm ERR! 
npm ERR! Did you mean one of these?
npm ERR!     npm star # Mark your favorite packages
npm ERR!     npm stars # View packages marked as favorites
npm ERR! 
npm ERR! To see a list of scripts, run:
npm ERR!   npm run

npm ERR! A complete log of this run can be found in:
npm ERR!     /root/.npm/_logs/2026-11-29T12_24_15_333Z-debug-0.log
`,
    at: 'Dockerfile:5',
    tells: /no script that is called “start”/,
  },
  {
    of: 'a script of another name',
    files: {
      Dockerfile: `FROM node:20-slim
WORKDIR /app
COPY . .
EXPOSE 3000
CMD ["npm", "run", "serve"]
`,
      'package.json': `{ "name": "x", "scripts": { "server": "node index.js" } }`,
      'index.js': shared,
    },
    log: `npm ERR! Missing script: "serve"
npm ERR! 
npm ERR! Did you mean this?
npm ERR!     npm run server # run the "server" package script
npm ERR! 
npm ERR! To see a list of scripts, run:
npm ERR!   npm run

npm ERR! A complete log of this run can be found in:
npm ERR!     /root/.npm/_logs/2026-11-29T12_24_15_819Z-debug-0.log
`,
    at: 'Dockerfile:5',
    tells: /“serve”[\s\S]*Did you mean “npm run server”\?/,
  },
  {
    of: 'a program that npm starts',
    files: {
      Dockerfile: usual4,
      'package.json': `{ "name": "x", "version": "1.0.0", "scripts": { "start": "node index.js" } }`,
      'index.js': `const a = require('nothing');
`,
    },
    log: `
> x@1.0.0 start
> node index.js

node:internal/modules/cjs/loader:1215
  throw err;
  ^

Error: Cannot find module 'nothing'
Require stack:
- /app/index.js
    at Module._resolveFilename (node:internal/modules/cjs/loader:1212:15)
    at Module._load (node:internal/modules/cjs/loader:1043:27)
    at Object.<anonymous> (/app/index.js:1:11)
  code: 'MODULE_NOT_FOUND',
  requireStack: [ '/app/index.js' ]
}

Node.js v20.19.2
`,
    at: 'index.js:1',
    tells: /Error: Cannot find module 'nothing'/,
  },
  {
    of: 'npm without a package.json',
    files: {
      Dockerfile: `FROM node:20-slim
WORKDIR /app
COPY index.js .
CMD ["npm", "start"]
`,
      'index.js': shared,
    },
    log: `npm ERR! code ENOENT
npm ERR! syscall open
npm ERR! path /app/package.json
npm ERR! errno -2
npm ERR! enoent ENOENT: no such file or directory, open '/app/package.json'
npm ERR! enoent This is related to npm not being able to find a file.
npm ERR! enoent 

npm ERR! A complete log of this run can be found in:
npm ERR!     /root/.npm/_logs/2026-11-29T12_24_22_301Z-debug-0.log
`,
    tells: /package\.json is not where npm looks[\s\S]*COPY package\*\.json/,
  },
  {
    of: 'a tool that nothing installs',
    files: {
      Dockerfile: `FROM node:20-slim
WORKDIR /app
COPY . .
EXPOSE 3000
CMD ["npm", "run", "dev"]
`,
      'package.json': `{ "name": "x", "version": "1.0.0", "scripts": { "dev": "nodemon index.js" } }`,
      'index.js': shared,
    },
    log: `
> x@1.0.0 dev
> nodemon index.js

sh: 1: nodemon: not found
`,
    as: 'CMD_NOT_FOUND',
    at: 'package.json:1',
    tells: /npm install nodemon\. The Dockerfile/,
  },
  {
    of: 'a package that a Mac has built',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': shared5,
      'node_modules/x/index.js': shared6,
      'node_modules/x/x.node': `ELF`,
    },
    log: `node:internal/modules/cjs/loader:1651
  return process.dlopen(module, path.toNamespacedPath(filename));
                 ^

Error: /app/node_modules/x/x.node: invalid ELF header
    at Module._extensions..node (node:internal/modules/cjs/loader:1651:18)
    at Module.load (node:internal/modules/cjs/loader:1275:32)
  code: 'ERR_DLOPEN_FAILED'
}

Node.js v20.19.2
`,
    at: 'Dockerfile:3',
    tells: /invalid ELF header[\s\S]*\.dockerignore/,
  },
  {
    of: 'a package for 32 bits',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': shared5,
      'node_modules/x/index.js': shared6,
      'node_modules/x/x.node': `ELF`,
    },
    log: `node:internal/modules/cjs/loader:1651
  return process.dlopen(module, path.toNamespacedPath(filename));
                 ^

Error: /app/node_modules/x/x.node: wrong ELF class: ELFCLASS32
    at Module._extensions..node (node:internal/modules/cjs/loader:1651:18)
    at Module.load (node:internal/modules/cjs/loader:1275:32)
  code: 'ERR_DLOPEN_FAILED'
}

Node.js v20.19.2
`,
    at: 'Dockerfile:3',
    tells: /wrong ELF class[\s\S]*\.dockerignore/,
  },
  {
    of: 'a package for another processor',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': shared5,
      'node_modules/x/index.js': shared6,
      'node_modules/x/x.node': `ELF`,
    },
    log: `node:internal/modules/cjs/loader:1651
  return process.dlopen(module, path.toNamespacedPath(filename));
                 ^

Error: /app/node_modules/x/x.node: cannot open shared object file: No such file or directory
    at Module._extensions..node (node:internal/modules/cjs/loader:1651:18)
    at Module.load (node:internal/modules/cjs/loader:1275:32)
  code: 'ERR_DLOPEN_FAILED'
}

Node.js v20.19.2
`,
    at: 'Dockerfile:3',
    tells: /cannot open shared object file[\s\S]*\.dockerignore/,
  },
  {
    of: 'TypeScript',
    files: {
      Dockerfile: `FROM node:20-slim
WORKDIR /app
COPY . .
EXPOSE 3000
CMD ["node", "index.ts"]
`,
      'package.json': shared2,
      'index.js': shared,
      'index.ts': `const a: number = 1;
`,
    },
    log: `/app/index.ts:1
const a: number = 1;
      ^

SyntaxError: Missing initializer in const declaration
    at wrapSafe (node:internal/modules/cjs/loader:1472:18)
    at Module._compile (node:internal/modules/cjs/loader:1501:20)

Node.js v20.19.2
`,
    at: 'index.ts:1',
    tells: /runs no TypeScript/,
  },
  {
    of: '__dirname in an ES module',
    files: {
      Dockerfile: usual,
      'package.json': `{ "type": "module" }`,
      'index.js': `import http from 'http';
console.log(__dirname);
`,
    },
    log: `file:///app/index.js:2
console.log(__dirname);
            ^

ReferenceError: __dirname is not defined in ES module scope
This file is being treated as an ES module because it has a '.js' file extension and '/app/package.json' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.
    at file:///app/index.js:2:13
    at ModuleJob.run (node:internal/modules/esm/module_job:263:25)
    at async ModuleLoader.import (node:internal/modules/esm/loader:540:24)

Node.js v20.19.2
`,
    at: 'index.js:2',
    tells: /import\.meta\.dirname/,
  },
  {
    of: 'a name that a module lacks',
    files: {
      Dockerfile: usual,
      'package.json': `{ "type": "module" }`,
      'index.js': `import { readFle } from 'fs';
`,
    },
    log: `file:///app/index.js:1
import { readFle } from 'fs';
         ^^^^^^^
SyntaxError: The requested module 'fs' does not provide an export named 'readFle'
    at ModuleJob._instantiate (node:internal/modules/esm/module_job:175:21)
    at async ModuleJob.run (node:internal/modules/esm/module_job:258:5)

Node.js v20.19.2
`,
    at: 'index.js:1',
    tells: /“fs” has nothing that is called “readFle”/,
  },
  {
    of: 'an error at the first page',
    files: {
      Dockerfile: usual,
      'package.json': shared2,
      'index.js': `const http = require('http');

http.createServer((q, r) => {
  r.end(q.nothing.x);
}).listen(3000, '0.0.0.0');
`,
    },
    log: `/app/index.js:4
  r.end(q.nothing.x);
                  ^

TypeError: Cannot read properties of undefined (reading 'x')
    at Server.<anonymous> (/app/index.js:4:19)
    at Server.emit (node:events:524:28)
    at parserOnIncoming (node:_http_server:1141:12)
    at HTTPParser.parserOnHeadersComplete (node:_http_common:118:17)

Node.js v20.19.2
`,
    at: 'index.js:4',
    tells: /reading 'x'/,
  },
  {
    of: 'an error in another file of its own',
    files: {
      Dockerfile: usual4,
      'package.json': `{ "name": "x", "version": "1.0.0", "scripts": { "start": "node src/main.js" } }`,
      'index.js': shared7,
      'src/main.js': `const config = require('./config');
`,
      'src/config.js': shared7,
    },
    log: `
> x@1.0.0 start
> node src/main.js

/app/src/config.js:2
module.exports = config.port;
                        ^

TypeError: Cannot read properties of undefined (reading 'port')
    at Object.<anonymous> (/app/src/config.js:2:25)
    at Module._compile (node:internal/modules/cjs/loader:1529:14)
    at Module._extensions..js (node:internal/modules/cjs/loader:1613:10)
    at Object.<anonymous> (/app/src/main.js:1:16)

Node.js v20.19.2
`,
    at: 'src/config.js:2',
    tells: /reading 'port'/,
  },
  {
    of: 'a page with an error',
    files: {
      Dockerfile: `FROM node:20-slim
WORKDIR /app
COPY . .
RUN npm install
EXPOSE 3000
CMD ["node", "index.js"]
`,
      'package.json': `{ "dependencies": { "express": "^4" } }`,
      'index.js': `const express = require('express');
const app = express();
app.get('/', (request, response) => {
  throw new Error('boom');
});
app.listen(3000, '0.0.0.0');
`,
    },
    log: `Error: boom
    at /app/index.js:4:9
    at Layer.handle [as handle_request] (/app/node_modules/express/lib/router/layer.js:95:5)
    at next (/app/node_modules/express/lib/router/route.js:149:13)
`,
    code: 'HTTP_STATUS',
    at: 'index.js:4',
    tells: /Error: boom[\s\S]*throw new Error/,
  },
  ...[
    ['a program that is misspelt', '"nodee", "server.js"', '/web/nodee'],
    ['a command in one word', '"node server.js"', '/web/node server.js'],
  ].map(
    ([of = '', words = '', path = '']): Recorded => ({
      of,
      files: {
        Dockerfile: `FROM node:24-slim\nWORKDIR /web\nCOPY server.js ./\nCMD [${words}]\n`,
        'server.js': 'require("http");\n',
      },
      log: `node:internal/modules/cjs/loader:1410
  throw err;
  ^

Error: Cannot find module '${path}'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1407:15)
    at node:internal/main/run_main_module:36:49 {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v24.21.0
`,
      ...{ as: 'CMD_NOT_FOUND', at: 'Dockerfile:4' },
      tells: /CMD \["node", "server\.js"\]$/,
    }),
  ),
  ...[
    ['a page of another path', 'app.get("/hello", (req, res) => res.send("Hi"));', 'server.js:2'],
    ['a page that others may bring', 'app.use("/a", require("./a")); app.get("/b", b);', undefined],
  ].map(
    ([of = '', route = '', at]): Recorded => ({
      of,
      files: {
        Dockerfile: 'FROM node:24-slim\nCOPY server.js ./\nCMD ["node", "server.js"]\n',
        'server.js': `const app = require("express")();\n${route}\n// app.get("/", b);\n`,
      },
      log: 'GET /\n',
      ...{ code: 'HTTP_STATUS', number: 404, ...(at ? { at } : {}) },
      tells: at ? /\/hello[\s\S]*app\.get\("\/", \(req/ : /404/,
    }),
  ),
];
