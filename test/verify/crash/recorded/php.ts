import type { Recorded } from './recorded.js';

const usual = `FROM php:8.3-apache
WORKDIR /app
COPY . .
CMD ["php", "index.php"]
`;

const shared = `<?php
$a = 1
echo $a;
`;

/** What was really said, and what must be said of it. */
export const phpRecorded: readonly Recorded[] = [
  {
    of: 'a semicolon that is missing',
    files: {
      Dockerfile: usual,
      'index.php': shared,
    },
    log: `PHP Parse error:  syntax error, unexpected token "echo" in /app/index.php on line 3
`,
    at: 'index.php:2',
    tells: /PHP Parse error: syntax error, unexpected token "echo"[\s\S]*semicolon is missing/,
  },
  {
    of: 'a program that is not there',
    files: {
      Dockerfile: `FROM php:8.3-apache
WORKDIR /app
COPY . .
CMD ["php", "artisan", "serve"]
`,
      'index.php': `<?php
`,
    },
    log: `Could not open input file: artisan
`,
    at: 'Dockerfile:4',
    tells: /does not hold the program “artisan”/,
  },
  {
    of: 'a module of Apache that is not switched on',
    files: {
      Dockerfile: `FROM php:8.3-apache
COPY index.php /var/www/html/
COPY site.conf /etc/apache2/sites-enabled/000-default.conf
`,
      'index.php': `<?php
echo 1;
`,
      'site.conf': `<VirtualHost *:80>
    DocumentRoot /var/www/html
    RewriteEngine On
</VirtualHost>
`,
    },
    log: `AH00526: Syntax error on line 3 of /etc/apache2/sites-enabled/000-default.conf:
Invalid command 'RewriteEngine', perhaps misspelled or defined by a module not included in the server configuration
`,
    at: 'site.conf:3',
    tells: /Invalid command 'RewriteEngine'[\s\S]*RUN a2enmod rewrite/,
  },
  {
    of: 'Apache, told twice of a port',
    files: {
      Dockerfile: `FROM php:8.3-apache
COPY index.php /var/www/html/
RUN echo "Listen 0.0.0.0:80" >> /etc/apache2/ports.conf
`,
      'index.php': `<?php
echo 1;
`,
    },
    log: `AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 172.17.0.4. Set the 'ServerName' directive globally to suppress this message
(98)Address already in use: AH00072: make_sock: could not bind to address 0.0.0.0:80
no listening sockets available, shutting down
AH00015: Unable to open logs
`,
    tells: /AH00072: \(98\)Address already in use[\s\S]*Start it once/,
  },
  {
    of: 'a module that a page needs',
    files: {
      Dockerfile: `FROM php:8.3-apache
COPY . /var/www/html/
RUN printf "<Directory /var/www/html>\\nAllowOverride All\\n</Directory>\\n" > /etc/apache2/conf-enabled/x.conf
`,
      'index.php': `<?php
echo 1;
`,
      '.htaccess': `RewriteEngine On
`,
    },
    log: `AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 172.17.0.4. Set the 'ServerName' directive globally to suppress this message
AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 172.17.0.4. Set the 'ServerName' directive globally to suppress this message
[Sun Nov 29 12:25:14.153790 2026] [mpm_prefork:notice] [pid 1:tid 1] AH00163: Apache/2.4.71 (Debian) configured -- resuming normal operations
[Sun Nov 29 12:25:14.156177 2026] [core:notice] [pid 1:tid 1] AH00094: Command line: 'apache2 -D FOREGROUND'
[Sun Nov 29 12:25:18.186195 2026] [core:alert] [pid 7:tid 7] [client 172.17.0.1:56938] /var/www/html/.htaccess: Invalid command 'RewriteEngine', perhaps misspelled or defined by a module not included in the server configuration
172.17.0.1 - - [29/Nov/2026:12:25:18 +0000] "GET / HTTP/1.1" 500 842 "-" "curl/7.88.1"
`,
    code: 'HTTP_STATUS',
    at: '.htaccess:1',
    tells: /RUN a2enmod rewrite/,
  },
  {
    of: 'an extension that a page needs',
    files: {
      Dockerfile: `FROM php:8.3-apache
COPY . /var/www/html/
`,
      'index.php': `<?php
require "db.php";
`,
      'db.php': `<?php

$db = new mysqli("db", "root", "x");
`,
    },
    log: `AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 172.17.0.4. Set the 'ServerName' directive globally to suppress this message
AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 172.17.0.4. Set the 'ServerName' directive globally to suppress this message
[Sun Nov 29 12:25:27.389013 2026] [mpm_prefork:notice] [pid 1:tid 1] AH00163: Apache/2.4.71 (Debian) configured -- resuming normal operations
[Sun Nov 29 12:25:27.395817 2026] [core:notice] [pid 1:tid 1] AH00094: Command line: 'apache2 -D FOREGROUND'
[Sun Nov 29 12:25:31.491616 2026] [php:error] [pid 7:tid 7] [client 172.17.0.1:51076] PHP Fatal error:  Uncaught Error: Class "mysqli" not found in /var/www/html/db.php:3\\nStack trace:\\n#0 /var/www/html/index.php(2): require()\\n#1 {main}\\n  thrown in /var/www/html/db.php on line 3
172.17.0.1 - - [29/Nov/2026:12:25:31 +0000] "GET / HTTP/1.1" 500 185 "-" "curl/7.88.1"
`,
    code: 'HTTP_STATUS',
    at: 'db.php:3',
    tells: /Class "mysqli" not found[\s\S]*RUN docker-php-ext-install mysqli/,
  },
  {
    of: 'a page with an error, of PHP’s own server',
    files: {
      Dockerfile: `FROM php:8.3-apache
WORKDIR /app
COPY . .
EXPOSE 8000
CMD ["php", "-S", "0.0.0.0:8000"]
`,
      'index.php': shared,
    },
    log: `[Sun Nov 29 12:25:46 2026] PHP 8.4.27 Development Server (http://0.0.0.0:8000) started
[Sun Nov 29 12:25:50 2026] 172.17.0.1:35776 Accepted
[Sun Nov 29 12:25:50 2026] PHP Parse error:  syntax error, unexpected token "echo" in /app/index.php on line 3
[Sun Nov 29 12:25:50 2026] 172.17.0.1:35776 [500]: GET / - syntax error, unexpected token "echo" in /app/index.php on line 3
[Sun Nov 29 12:25:50 2026] 172.17.0.1:35776 Closing
`,
    code: 'HTTP_STATUS',
    at: 'index.php:2',
    tells: /unexpected token "echo"/,
  },
  {
    of: 'packages that nothing installs',
    files: {
      Dockerfile: usual,
      'index.php': `<?php

require __DIR__ . "/vendor/autoload.php";
`,
    },
    log: `PHP Warning:  require(/app/vendor/autoload.php): Failed to open stream: No such file or directory in /app/index.php on line 3
PHP Fatal error:  Uncaught Error: Failed opening required '/app/vendor/autoload.php' (include_path='.:/usr/share/php') in /app/index.php:3
Stack trace:
#0 {main}
  thrown in /app/index.php on line 3
`,
    at: 'index.php:3',
    tells: /RUN composer install/,
  },
  {
    of: 'a driver that is missing',
    files: {
      Dockerfile: usual,
      'index.php': `<?php
function open() {
    return new PDO("mysql:host=db");
}
open();
`,
    },
    log: `PHP Fatal error:  Uncaught PDOException: could not find driver in /app/index.php:3
Stack trace:
#0 /app/index.php(3): PDO->__construct()
#1 /app/index.php(5): open()
#2 {main}
  thrown in /app/index.php on line 3
`,
    at: 'index.php:3',
    tells: /could not find driver[\s\S]*docker-php-ext-install pdo_mysql/,
  },
  {
    of: 'a function of an extension',
    files: {
      Dockerfile: usual,
      'index.php': `<?php
mysqli_connect("db");
`,
    },
    log: `PHP Fatal error:  Uncaught Error: Call to undefined function mysqli_connect() in /app/index.php:2
Stack trace:
#0 {main}
  thrown in /app/index.php on line 2
`,
    at: 'index.php:2',
    tells: /docker-php-ext-install mysqli/,
  },
  {
    of: 'a port below 1024',
    files: {
      Dockerfile: `FROM php:8.3-apache
COPY . /var/www/html/
USER www-data
`,
      'index.php': `<?php
echo 1;
`,
    },
    log: `AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 172.17.0.3. Set the 'ServerName' directive globally to suppress this message
(13)Permission denied: AH00072: make_sock: could not bind to address 0.0.0.0:80
no listening sockets available, shutting down
AH00015: Unable to open logs
`,
    tells: /below 1024/,
  },
  {
    of: 'a folder that is not there',
    files: {
      Dockerfile: `FROM php:8.3-apache
WORKDIR /app
COPY . .
CMD ["php", "-S", "0.0.0.0:8000", "-t", "public"]
`,
      'index.php': `<?php
echo 1;
`,
    },
    log: `Directory public does not exist.
`,
    tells: /Directory public does not exist/,
  },
  ...[
    ['another name', 'hello.php'],
    ['another folder', ''],
  ].map(
    ([where = '', name = '']): Recorded => ({
      of: `a page that the Dockerfile puts under ${where}`,
      files: {
        Dockerfile: `FROM php:8.4-apache\nCOPY --chown=33:33 index.php /var/www/${name && `html/${name}`}\n`,
        'index.php': '<?php\necho 1;\n',
      },
      log: `[Mon Nov 30 21:01:10.218059 2026] [autoindex:error] [pid 7:tid 7] [client 172.17.0.1:35776] AH01276: Cannot serve directory /var/www/html/: No matching DirectoryIndex (index.php,index.html) found, and server-generated directory index forbidden by Options directive\n172.17.0.1 - - [30/Nov/2026:21:01:10 +0000] "GET / HTTP/1.1" 403 436 "-" "curl/7.88.1"\n`,
      ...{ code: 'HTTP_STATUS', number: 403, at: 'Dockerfile:2' },
      tells:
        /Apache looks for the pages in \/var\/www\/html\/[\s\S]*Write: COPY --chown=33:33 index\.php \/var\/www\/html\/$/,
    }),
  ),
  {
    of: 'a directive that the Dockerfile misspells',
    files: {
      Dockerfile: `FROM php:8.4-apache
RUN echo "ServerNam web" >> /etc/apache2/apache2.conf
`,
    },
    log: `AH00526: Syntax error on line 228 of /etc/apache2/apache2.conf:
Invalid command 'ServerNam', perhaps misspelled or defined by a module not included in the server configuration
`,
    at: 'Dockerfile:2',
    tells: /Apache does not know “ServerNam”/,
  },
  {
    of: 'a command that its entry script does not find',
    files: {
      Dockerfile: `FROM php:8.4-apache
CMD ["apache-foreground"]
`,
    },
    log: '/usr/local/bin/docker-php-entrypoint: 4: exec: apache-foreground: not found\n',
    ...{ number: 127, as: 'CMD_NOT_FOUND', at: 'Dockerfile:2' },
    tells: /Did you mean: CMD \["apache2-foreground"\]/,
  },
  {
    of: 'one that is nearly nothing',
    files: {
      Dockerfile: `FROM php:8.4-apache
CMD ["serve-all-pages"]
`,
    },
    log: '/usr/local/bin/docker-php-entrypoint: 4: exec: serve-all-pages: not found\n',
    ...{ number: 127, as: 'CMD_NOT_FOUND', at: 'Dockerfile:2' },
    tells: /“serve-all-pages”|serve-all-pages/,
  },
];
