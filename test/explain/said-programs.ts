/** What a program, its compiler or its page has said; words of what is told of it, and of the remedy. */
export type SaidByProgram = readonly [of: string, log: string, told: RegExp, remedy: RegExp];

/** As go 1.27, javac 25, Node.js 24, npm, PHP 8.4 with Apache, and nginx 1.30 say it. */
export const saidPrograms: readonly SaidByProgram[] = [
  // Go
  ['go: unused import', './main.go:6:2: "os" imported and not used', /"os"/, /main\.go:6/],
  [
    'go: syntax',
    './main.go:8:2: syntax error: unexpected newline in argument list; possibly missing comma or )',
    /main\.go”, at line 8/,
    /Fix it there/,
  ],
  [
    'go: undefined name',
    '# web\n./main.go:12:5: undefined: foo',
    /main\.go”, at line 12/,
    /Fix it there/,
  ],
  [
    'go: go.mod cannot be read',
    "go: errors parsing go.mod:\ngo.mod:3: invalid go version 'abc': must match format 1.23.0",
    /go\.mod”, at line 3/,
    /Fix it there/,
  ],
  [
    'go: newer go.mod',
    'go: go.mod requires go >= 1.99 (running go 1.27.3; GOTOOLCHAIN=local)',
    /1\.99.*1\.27\.3/,
    /golang:1\.99/,
  ],
  [
    'go: missing module',
    'main.go:5:2: no required module provides package github.com/gin-gonic/gin; to add it:\n\tgo get github.com/gin-gonic/gin',
    /gin-gonic\/gin/,
    /go mod tidy/,
  ],
  [
    'go: port in use',
    '2026/11/30 10:00:00 listen tcp :8000: bind: address already in use\nexit status 1',
    /port/,
    /start it once/,
  ],
  [
    'go: missing file',
    '2026/11/30 10:00:00 open data.txt: no such file or directory',
    /“data\.txt” is not in the image/,
    /COPY/,
  ],
  [
    'go: panic',
    'panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:14 +0x11\nexit status 2',
    /main\.go”, at line 14/,
    /Fix it there/,
  ],
  [
    'go: deadlock',
    'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.main()\n\t/src/main.go:2 +0x25\nexit status 2',
    /main\.go”, at line 2\. Every part .* waits/,
    /ListenAndServe/,
  ],
  // Java
  [
    'java: syntax',
    "Main.java:8: error: ';' expected\n        int a = 1\n                 ^\n1 error",
    /Main\.java”, at line 8\. Java cannot read/,
    /end of a command may be missing/,
  ],
  [
    'java: unknown method',
    'B.java:1: error: cannot find symbol\nclass B { void f() { int x = foo(); } }\n                             ^\n  symbol:   method foo()\n  location: class B\n1 error',
    /“foo” is not defined: Java finds no method/,
    /spelling/,
  ],
  [
    'java: other types',
    'B.java:3: error: incompatible types: int cannot be converted to String\nString s = 1;\n           ^\n1 error',
    /B\.java”, at line 3\.$/,
    /Fix it there/,
  ],
  [
    'java: public class elsewhere',
    'A.java:1: error: class Server is public, should be declared in a file named Server.java\npublic class Server { }\n       ^\n1 error',
    /“Server\.java”/,
    /Rename the file/,
  ],
  [
    'java: unknown main class',
    'Error: Could not find or load main class main\nCaused by: java.lang.ClassNotFoundException: main',
    /no class that is called “main”/,
    /CMD/,
  ],
  [
    'java: no main method',
    'Error: Main method not found in class Main, please define the main method as:\n   public static void main(String[] args)',
    /main/,
    /public static void main\(String\[\] args\)/,
  ],
  [
    'java: no main method in a source',
    "error: can't find main(String[]) method in class: Main",
    /main/,
    /public static void main\(String\[\] args\)/,
  ],
  [
    'java: newer class file',
    'Error: LinkageError occurred while loading main class Main\n\tjava.lang.UnsupportedClassVersionError: Main has been compiled by a more recent version of the Java Runtime (class file version 69.0), this version of the Java Runtime only recognizes class file versions up to 65.0',
    /Java 25.*Java 21/,
    /--release 21/,
  ],
  [
    'java: port in use',
    'Exception in thread "main" java.net.BindException: Address already in use\n\tat java.base/sun.nio.ch.Net.bind0(Native Method)\n\tat jdk.httpserver/com.sun.net.httpserver.HttpServer.create(HttpServer.java:136)\n\tat Main.main(Main.java:40)',
    /Main\.java”, at line 40\. .*port is taken/,
    /once/,
  ],
  [
    'java: uncaught',
    'Exception in thread "main" java.lang.ArithmeticException: / by zero\n\tat Main.main(Main.java:9)',
    /Main\.java”, at line 9/,
    /Fix it there/,
  ],
  // Node.js and npm
  [
    'node: missing package',
    "node:internal/modules/cjs/loader:1404\n  throw err;\n  ^\n\nError: Cannot find module 'express'\nRequire stack:\n- /web/server.js\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1401:15) {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: [ '/web/server.js' ]\n}\n\nNode.js v24.21.0",
    /“express”/,
    /npm install/,
  ],
  [
    'node: syntax',
    '/web/server.js:5\nconst GREETING = "Hello;\n                 ^^^^^^^\n\nSyntaxError: Invalid or unexpected token\n    at wrapSafe (node:internal/modules/cjs/loader:1692:18)\n\nNode.js v24.21.0',
    /server\.js”, at line 5\. Node\.js cannot read/,
    /quotation mark/,
  ],
  [
    'node: port in use',
    "Error: listen EADDRINUSE: address already in use 0.0.0.0:3000\n    at Server.setupListenHandle [as _listen2] (node:net:1908:16) {\n  code: 'EADDRINUSE',\n  port: 3000\n}\n\nNode.js v24.21.0",
    /port is taken/,
    /once/,
  ],
  [
    'node: missing file',
    "Error: ENOENT: no such file or directory, open 'data.txt'\n    at Object.openSync (node:fs:573:18)\n    at Object.<anonymous> (/web/server.js:4:12) {\n  code: 'ENOENT'\n}\n\nNode.js v24.21.0",
    /server\.js”, at line 4\. .*“data\.txt”/,
    /COPY/,
  ],
  [
    'node: rejected promise',
    'node:internal/process/promises:389\n      new UnhandledPromiseRejection(reason);\n      ^\n\nUnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "no".\n    at throwUnhandledRejectionsMode (node:internal/process/promises:389:7) {\n  code: \'ERR_UNHANDLED_REJECTION\'\n}\n\nNode.js v24.21.0',
    /program ended/,
    /Fix it/,
  ],
  [
    'npm: other lock',
    'npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.\nnpm error\nnpm error Missing: left-pad@1.3.0 from lock file',
    /package-lock\.json/,
    /npm install/,
  ],
  [
    'npm: unknown package',
    'npm error code E404\nnpm error 404 Not Found - GET https://registry.npmjs.org/expres - Not found',
    /“expres”/,
    /express/,
  ],
  ['npm: missing script', 'npm error Missing script: "start"', /“start”/, /"scripts"/],
  // PHP and Apache
  [
    'php: syntax in the log',
    'PHP Parse error:  syntax error, unexpected token "echo", expecting "," or ";" in /var/www/html/index.php on line 9',
    /index\.php”, at line 9\. PHP cannot read/,
    /end of a command/,
  ],
  [
    'php: syntax on the page',
    '<br />\n<b>Parse error</b>:  syntax error, unexpected variable "$greeting" in <b>/var/www/html/index.php</b> on line <b>3</b><br />',
    /index\.php”, at line 3\. PHP cannot read/,
    /end of a command/,
  ],
  [
    'php: headers on the page',
    '<b>Warning</b>:  Cannot modify header information - headers already sent by (output started at /var/www/html/index.php:1) in <b>/var/www/html/index.php</b> on line <b>6</b><br />',
    /index\.php”, at line 6/,
    /Fix it there/,
  ],
  [
    'php: unknown function',
    'PHP Fatal error:  Uncaught Error: Call to undefined function foo() in /var/www/html/index.php:4\nStack trace:\n#0 {main}\n  thrown in /var/www/html/index.php on line 4',
    /index\.php”, at line 4\. PHP finds no function “foo”/,
    /spelling/,
  ],
  [
    'php: unknown class',
    'PHP Fatal error:  Uncaught Error: Class "Slim\\Factory\\AppFactory" not found in /var/www/html/index.php:3\nStack trace:\n#0 {main}\n  thrown in /var/www/html/index.php on line 3',
    /no class “Slim\\Factory\\AppFactory”/,
    /composer install/,
  ],
  [
    'php: missing file',
    "PHP Fatal error:  Uncaught Error: Failed opening required 'lib.php' (include_path='.:/usr/local/lib/php') in /var/www/html/index.php:3",
    /“lib\.php” is not in the image/,
    /COPY/,
  ],
  [
    'apache: port in use',
    '(98)Address already in use: AH00072: make_sock: could not bind to address [::]:8000\nno listening sockets available, shutting down',
    /port is taken/,
    /once/,
  ],
  [
    'apache: no page',
    '[Mon Nov 30 10:00:00.000000 2026] [autoindex:error] [pid 17] [client 172.17.0.1:39446] AH01276: Cannot serve directory /var/www/html/: No matching DirectoryIndex (index.php,index.html) found, and server-generated directory index forbidden by Options directive',
    /“\/var\/www\/html\/” holds no page/,
    /index\.php/,
  ],
  // nginx
  [
    'nginx: unknown directive',
    'nginx: [emerg] unknown directive "lisen" in /etc/nginx/conf.d/default.conf:2',
    /default\.conf”, at line 2\. nginx knows no “lisen”/,
    /spelling/,
  ],
  [
    'nginx: port in use',
    'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)',
    /port is taken/,
    /once/,
  ],
  [
    'nginx: forbidden page',
    '2026/11/30 10:00:00 [error] 29#29: *1 open() "/usr/share/nginx/html/index.html" failed (13: Permission denied), client: 172.17.0.1, server: localhost, request: "GET / HTTP/1.1", host: "localhost:8080"',
    /may not read “\/usr\/share/,
    /chmod/,
  ],
  [
    'nginx: missing page',
    '2026/11/30 10:00:00 [error] 29#29: *1 open() "/usr/share/nginx/html/about.html" failed (2: No such file or directory), client: 172.17.0.1',
    /not in the image/,
    /COPY/,
  ],
  // The shell
  ['sh: missing compiler', '/bin/sh: 1: javac: not found', /^(?!.*at line).*“javac”/, /spelling/],
];
