import { fails, type Specimen } from './specimen.js';
import { flask, flaskOn3, python3, served, socketServer } from './texts.js';

/** Whose application answers, and wrongly. */
export const failsByAnswer: readonly Specimen[] = [
  fails('wrong-greeting', 'WRONG_BODY', 200, flaskOn3(), {
    words: ['--expect', 'Bonjour le monde !'],
  }),
  fails('whole-greeting-without-mark', 'WRONG_BODY', 200, flaskOn3(), {
    words: ['--expect', '=Hello World'],
  }),
  fails(
    'whole-greeting-in-tags',
    'WRONG_BODY',
    200,
    flaskOn3(flask('return "<h1>Hello World!</h1>"')),
    { words: ['--expect', '=Hello World!'] },
  ),
  fails(
    'greeting-in-comment',
    'WRONG_BODY',
    200,
    flaskOn3(flask('return "<!-- Hello World! --><p>Bye"')),
    { words: ['--expect', 'Hello World!'] },
  ),
  fails(
    'greeting-in-script',
    'WRONG_BODY',
    200,
    flaskOn3(flask('return "<script>say(\'Hello World!\')</script><p>Bye"')),
    { words: ['--expect', 'Hello World!'] },
  ),
  fails('wrong-pattern', 'WRONG_BODY', 200, flaskOn3(), { words: ['--expect', '/^bonjour/i'] }),
  fails('empty-page', 'WRONG_BODY', 200, python3(served('self.reply("")')), {
    words: ['--expect', 'Hello'],
  }),
  fails('empty-body', 'EMPTY_PAGE', 200, python3(served('self.reply("")'))),
  fails(
    'blank-page',
    'EMPTY_PAGE',
    200,
    python3(served('self.reply("<!doctype html><html><body>&nbsp;<!-- Hello --></body></html>")')),
  ),
  fails(
    'no-content',
    'EMPTY_PAGE',
    204,
    python3(served('self.send_response(204)\nself.end_headers()')),
  ),
  fails(
    'redirects-to-empty-page',
    'EMPTY_PAGE',
    302,
    python3(served('self.reply("", 302, Location="/x") if self.path == "/" else self.reply("")')),
  ),
  fails(
    'php-error',
    'PAGE_ERROR',
    200,
    python3(
      served(
        'self.reply("<br />\\n<b>Parse error</b>:  syntax error, unexpected end of file in <b>/var/www/html/index.php</b> on line <b>3</b><br />\\n", Content_Type="text/html; charset=UTF-8")',
      ),
    ),
  ),
  fails(
    'php-error-above-page',
    'PAGE_ERROR',
    200,
    python3(
      served(
        'self.reply("\\nWarning: Undefined variable $x in /var/www/html/index.php on line 3\\nHello World!")',
      ),
    ),
    { words: ['--expect', 'Hello World!'] },
  ),
  fails('no-route', 'HTTP_STATUS', 404, flaskOn3(flask().replace('"/"', '"/hello"'))),
  fails(
    'wrong-method',
    'HTTP_STATUS',
    405,
    flaskOn3(flask().replace('"/")', '"/", methods=["POST"])')),
  ),
  fails('server-error', 'HTTP_STATUS', 500, flaskOn3(flask('return 1 / 0'))),
  fails('returns-nothing', 'HTTP_STATUS', 500, flaskOn3(flask('"Hello World!"'))),
  fails('returns-number', 'HTTP_STATUS', 500, flaskOn3(flask('return 42'))),
  fails(
    'template-missing',
    'HTTP_STATUS',
    500,
    flaskOn3(flask('return render_template("index.html")')),
  ),
  fails('forbidden', 'HTTP_STATUS', 403, python3(served('self.reply("no", 403)'))),
  fails(
    'password',
    'HTTP_STATUS',
    401,
    python3(served('self.reply("who?", 401, WWW_Authenticate="Basic")')),
  ),
  fails('teapot', 'HTTP_STATUS', 418, python3(served('self.reply("", 418)'))),
  fails('post-only', 'HTTP_STATUS', 501, python3(served().replace('do_GET', 'do_POST'))),
  fails('never-warm', 'HTTP_STATUS', 503, python3(served('self.reply("wait", 503)')), {
    slow: true,
  }),
  fails(
    'missing-page',
    'HTTP_STATUS',
    404,
    python3(served('self.reply("", 200 if self.path == "/" else 404)')),
    { words: ['--path', '/about'] },
  ),
  fails(
    'redirects-to-nothing',
    'HTTP_STATUS',
    302,
    python3(
      served('self.reply("", 302, Location="/x") if self.path == "/" else self.reply("", 404)'),
    ),
  ),
  fails(
    'redirects-to-itself',
    'BAD_RESPONSE',
    302,
    python3(served('self.reply("", 302, Location="/")')),
  ),
  fails(
    'redirects-for-ever',
    'BAD_RESPONSE',
    302,
    python3(served('self.reply("", 302, Location=self.path + "x")')),
  ),
  fails('other-status-wanted', 'HTTP_STATUS', 200, python3(), { words: ['--status', '201'] }),
  fails(
    'crash-in-thread',
    ['BAD_RESPONSE', 'NOT_READY', 'HTTP_STATUS'],
    'silent',
    python3(served('raise RuntimeError("x")')),
    { slow: true },
  ),
  fails(
    'no-http',
    'BAD_RESPONSE',
    'garbled',
    python3(socketServer('c.sendall(b"SSH-2.0-x\\r\\n")')),
  ),
  fails(
    'plain-text',
    'BAD_RESPONSE',
    'garbled',
    python3(socketServer('c.sendall(b"Hello World!")')),
  ),
  fails('says-nothing', ['BAD_RESPONSE', 'NOT_READY'], 'silent', python3(socketServer('pass')), {
    slow: true,
  }),
  fails(
    'body-cut-off',
    'BAD_RESPONSE',
    'garbled',
    python3(
      served(
        'self.send_response(200)\nself.send_header("Content-Length", "100")\nself.end_headers()\nself.wfile.write(b"x")',
      ),
    ),
  ),
  fails(
    'chunks-cut-off',
    'BAD_RESPONSE',
    'garbled',
    python3(
      socketServer(
        'c.sendall(b"HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nHel")',
      ),
    ),
  ),
  fails(
    'endless-body',
    'BAD_RESPONSE',
    'garbled',
    python3(
      served(
        'self.send_response(200)\nself.end_headers()\nwhile True:\n    self.wfile.write(b"x" * 65536)',
      ),
    ),
  ),
  fails(
    'dripping-body',
    'BAD_RESPONSE',
    'garbled',
    python3(
      served(
        'self.send_response(200)\nself.end_headers()\nwhile True:\n    self.wfile.write(b"x")\n    self.wfile.flush()\n    time.sleep(0.5)',
      ),
    ),
    { slow: true },
  ),
  fails(
    'endless-headers',
    'BAD_RESPONSE',
    'garbled',
    python3(
      socketServer(
        'c.sendall(b"HTTP/1.1 200 OK\\r\\n")\nwhile True:\n    c.sendall(b"X: y\\r\\n" * 1000)',
      ),
    ),
  ),
  fails('binary', 'BAD_RESPONSE', 'garbled', python3(socketServer('c.sendall(bytes(range(256)))'))),
  fails(
    'tls',
    ['BAD_RESPONSE', 'NOT_READY'],
    'garbled',
    python3(socketServer('c.sendall(b"\\x15\\x03\\x01\\x00\\x02\\x02\\x46")')),
  ),
];
