import { describe, expect, it } from '@jest/globals';
import { defaultPage } from '../../../generators/core/verify/page/default-page.js';
import { readPage } from '../../../generators/core/verify/page/read-page.js';

const told = (body: string, type = 'text/html') => defaultPage(readPage({ body, type }));

/** As the servers send them, their middles left out. */
const own: readonly (readonly [string, string])[] = [
  [
    'nginx',
    '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>\nhtml { color-scheme: light dark; }\n</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n</body>\n</html>\n',
  ],
  ['nginx', '<title>Welcome to nginx on Debian!</title><h1>Welcome to nginx on Debian!</h1>'],
  ['Apache', '<html><body><h1>It works!</h1></body></html>\n'],
  ['Apache', '<html><head><title>It works! Apache httpd</title></head><body><p>It works!</p>'],
  [
    'Apache',
    '<title>Apache2 Debian Default Page: It works</title><body>Apache2 Debian Default Page',
  ],
  ['Apache', '<title>Apache2 Ubuntu Default Page: It works</title><body>Apache2 Default Page'],
  ['Apache', '<title>HTTP Server Test Page powered by: Rocky Linux</title>'],
  ['Tomcat', '<title>Apache Tomcat/10.1.30</title><h1>Apache Tomcat/10.1.30</h1>'],
  ['Caddy', '<title>Caddy works!</title><h1>Congratulations!</h1>'],
  ['IIS', '<title>IIS Windows Server</title><img src="iisstart.png">'],
  ['IIS', '<title>IIS7</title>'],
  ['Django', '<title>The install worked successfully! Congratulations!</title>'],
];

const lists: readonly string[] = [
  '<html>\n<head><title>Index of /</title></head>\n<body>\n<h1>Index of /</h1><hr><pre><a href="../">../</a></pre></body></html>',
  '<!DOCTYPE HTML>\n<html>\n <head>\n  <title>Index of /</title>\n </head>\n <body>\n<h1>Index of /</h1>',
  '<!DOCTYPE HTML>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Directory listing for /</title>\n</head>\n<body>\n<h1>Directory listing for /</h1>\n<hr>\n<ul>',
  '<title>Directory Listing For [/]</title>',
  '<title>listing directory /</title>',
  '<title>Files within web/</title>',
  '<!doctype html>\n<meta name="viewport" content="width=device-width">\n<pre>\n<a href="main.go">main.go</a>\n</pre>\n',
  '<pre>\n<a href="main.go">main.go</a>\n<a href="x/">x/</a>\n</pre>\n',
];

describe('a page that is none of the project', () => {
  it.each(own)('comes with %s: %s', (server, body) => {
    expect(told(body)).toEqual({ kind: 'own', server });
  });

  it.each(lists)('is a list of files: %s', (body) => {
    expect(told(body)).toEqual({ kind: 'fileList' });
  });

  it('is a program that nobody runs', () => {
    const body = '<?php\necho "Hello";\n';
    expect(told(body, 'application/octet-stream')).toEqual({ kind: 'sourceShown' });
    expect(told(body)).toEqual({ kind: 'sourceShown' });
  });
});

describe('a page of somebody', () => {
  it.each([
    ['Hello World!', 'text/plain'],
    ['It works!', 'text/plain'],
    ['Welcome to nginx!', 'text/plain'],
    ['<h1>It works!</h1>', 'text/html'],
    ['<html><body><h1>It works!</h1><p>And it is mine.</body></html>', 'text/html'],
    ['<title>How I came to like nginx</title><p>Welcome to nginx! is what it said.', 'text/html'],
    ['<title>Index</title><h1>Index</h1><pre><a href="a">a</a> and more</pre>', 'text/html'],
    ['<pre>Hello</pre>', 'text/html'],
    ['<title>Directory of our school</title>', 'text/html'],
  ])('is its own: %s (%s)', (body, type) => {
    expect(told(body, type)).toBeUndefined();
  });
});
