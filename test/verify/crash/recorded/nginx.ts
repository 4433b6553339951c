import type { Recorded } from './recorded.js';

const usual = `FROM nginx:alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY public /usr/share/nginx/html
`;

const shared = `server {
    listen 80;
    root /usr/share/nginx/html;
}
`;

/** What was really said, and what must be said of it. */
export const nginxRecorded: readonly Recorded[] = [
  {
    of: 'another container that is not there',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    location /api/ {
        proxy_pass http://backend:3000/;
    }
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:28 [emerg] 1#1: host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:4
`,
    at: 'nginx.conf:4',
    tells:
      /host not found in upstream "backend"[\s\S]*looks for another machine[\s\S]*proxy_pass http:\/\/backend/,
  },
  {
    of: 'a directive that is misspelt',
    files: {
      Dockerfile: usual,
      'nginx.conf': `sever {
    listen 80;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:29 [emerg] 1#1: unknown directive "sever" in /etc/nginx/conf.d/default.conf:1
`,
    at: 'nginx.conf:1',
    tells: /knows no “sever”/,
  },
  {
    of: 'a part in the place of the whole',
    files: {
      Dockerfile: `FROM nginx:alpine
COPY nginx.conf /etc/nginx/nginx.conf
COPY public /usr/share/nginx/html
`,
      'nginx.conf': shared,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:31 [emerg] 1#1: "server" directive is not allowed here in /etc/nginx/nginx.conf:1
`,
    at: 'nginx.conf:1',
    tells: /conf\.d\/default\.conf/,
  },
  {
    of: 'a semicolon that is missing',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80
    root /usr/share/nginx/html;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:33 [emerg] 1#1: invalid parameter "root" in /etc/nginx/conf.d/default.conf:3
`,
    at: 'nginx.conf:2',
    tells: /lacks the semicolon[\s\S]*Write: listen 80;$/,
  },
  {
    of: 'a certificate that was not copied',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 443 ssl;
    ssl_certificate /etc/nginx/certs/site.pem;
    ssl_certificate_key /etc/nginx/certs/site.key;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:33 [emerg] 1#1: cannot load certificate "/etc/nginx/certs/site.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/nginx/certs/site.pem, r) error:10000080:BIO routines::no such file)
`,
    at: 'nginx.conf:3',
    tells: /“\/etc\/nginx\/certs\/site\.pem” is not in the image/,
  },
  {
    of: 'a user that may not write',
    files: {
      Dockerfile: `FROM nginx:alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY public /usr/share/nginx/html
USER nobody
`,
      'nginx.conf': `server {
    listen 8080;
    root /usr/share/nginx/html;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:35 [warn] 1#1: the "user" directive makes sense only if the master process runs with super-user privileges, ignored in /etc/nginx/nginx.conf:1
2026/11/29 12:26:35 [emerg] 1#1: mkdir() "/var/lib/nginx/body" failed (13: Permission denied)
`,
    at: 'Dockerfile:4',
    tells: /\/var\/lib\/nginx\/body[\s\S]*nginx-unprivileged/,
  },
  {
    of: 'a folder without an index',
    files: {
      Dockerfile: `FROM nginx:alpine
RUN rm -rf /usr/share/nginx/html/*
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY public /usr/share/nginx/html
`,
      'nginx.conf': shared,
      'public/home.html': `x`,
    },
    log: `2026/11/29 12:26:41 [error] 6#6: *1 directory index of "/usr/share/nginx/html/" is forbidden, client: 172.17.0.1, server: , request: "GET / HTTP/1.1", host: "127.0.0.1:32777"
172.17.0.1 - - [29/Nov/2026:12:26:41 +0000] "GET / HTTP/1.1" 403 146 "-" "curl/7.88.1"
`,
    code: 'HTTP_STATUS',
    number: 403,
    tells: /no page of the name[\s\S]*index\.html/,
  },
  {
    of: 'a folder that is not there',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    location / {
        root /var/www/site;
    }
}
`,
      'public/index.html': `<p>x`,
    },
    log: `172.17.0.1 - - [29/Nov/2026:12:26:41 +0000] "GET / HTTP/1.1" 404 146 "-" "curl/7.88.1"
2026/11/29 12:26:41 [error] 8#8: *1 "/var/www/site/index.html" is not found (2: No such file or directory), client: 172.17.0.1, server: , request: "GET / HTTP/1.1", host: "127.0.0.1:32776"
`,
    code: 'HTTP_STATUS',
    number: 404,
    at: 'nginx.conf:4',
    tells:
      /nginx looks for the pages in \/var\/www\/site, and the Dockerfile copies them to \/usr\/share\/nginx\/html[\s\S]*Write: root \/usr\/share\/nginx\/html;$/,
  },
  {
    of: 'a program that does not run',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    location / {
        proxy_pass http://127.0.0.1:3000;
    }
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:42 [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 172.17.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/", host: "127.0.0.1:32778"
172.17.0.1 - - [29/Nov/2026:12:26:42 +0000] "GET / HTTP/1.1" 502 150 "-" "curl/7.88.1"
`,
    code: 'HTTP_STATUS',
    number: 502,
    at: 'nginx.conf:4',
    tells: /does not answer: “http:\/\/127\.0\.0\.1:3000\/”/,
  },
  {
    of: 'a brace that is missing',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    location / {
        root /x;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:51 [emerg] 1#1: unexpected end of file, expecting "}" in /etc/nginx/conf.d/default.conf:6
`,
    at: 'nginx.conf:1',
    tells: /Nothing closes the \{/,
  },
  {
    of: 'a page that may not be read',
    files: {
      Dockerfile: `FROM nginx:alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY public /usr/share/nginx/html
RUN chmod 600 /usr/share/nginx/html/index.html
`,
      'nginx.conf': shared,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:57 [error] 7#7: *1 open() "/usr/share/nginx/html/index.html" failed (13: Permission denied), client: 172.17.0.1, server: , request: "GET / HTTP/1.1", host: "127.0.0.1:32779"
172.17.0.1 - - [29/Nov/2026:12:26:57 +0000] "GET / HTTP/1.1" 403 146 "-" "curl/7.88.1"
`,
    code: 'HTTP_STATUS',
    number: 403,
    at: 'Dockerfile:4',
    tells: /chmod -R a\+rX/,
  },
  {
    of: 'a file that is not there',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    include /etc/nginx/snippets/missing.conf;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:53 [emerg] 1#1: open() "/etc/nginx/snippets/missing.conf" failed (2: No such file or directory) in /etc/nginx/conf.d/default.conf:3
`,
    at: 'nginx.conf:3',
    tells: /“\/etc\/nginx\/snippets\/missing\.conf” is not in the image/,
  },
  {
    of: 'a variable that is misspelt',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    location / {
        proxy_pass http://$host_name;
    }
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:57 [emerg] 1#1: unknown "host_name" variable
`,
    at: 'nginx.conf:4',
    tells: /unknown "host_name" variable/,
  },
  {
    of: 'a semicolon that is missing, told by the number of words',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    root /usr/share/nginx/html
    index index.html;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:58 [emerg] 1#1: invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:4
`,
    at: 'nginx.conf:3',
    tells: /Write: root \/usr\/share\/nginx\/html;$/,
  },
  {
    of: 'pages that are copied elsewhere, where nothing says so',
    files: { Dockerfile: 'FROM nginx:alpine\nCOPY index.html /web/\n', 'index.html': '<p>x' },
    log: `2026/11/29 12:26:41 [error] 8#8: *1 open() "/usr/share/nginx/html/index.html" failed (2: No such file or directory), client: 172.17.0.1, server: localhost, request: "GET / HTTP/1.1", host: "127.0.0.1:32776"
`,
    code: 'HTTP_STATUS',
    number: 404,
    at: 'Dockerfile:2',
    tells: /Write: COPY index\.html \/usr\/share\/nginx\/html\/$/,
  },
  {
    of: 'a page in the place of all that are not there, which is not there itself',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    listen 80;
    root /srv/www;
    location / {
        try_files $uri /index.html;
    }
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:41 [error] 8#8: *1 rewrite or internal redirection cycle while internally redirecting to "/index.html", client: 172.17.0.1, server: , request: "GET / HTTP/1.1", host: "127.0.0.1:32776"
`,
    code: 'HTTP_STATUS',
    number: 500,
    at: 'nginx.conf:3',
    tells: /Write: root \/usr\/share\/nginx\/html;$/,
  },
  {
    of: 'a folder that holds other pages',
    files: {
      Dockerfile: usual,
      'nginx.conf': `server {
    root /etc;
}
`,
      'public/index.html': `<p>x`,
    },
    log: `2026/11/29 12:26:41 [error] 6#6: *1 directory index of "/etc/" is forbidden, client: 172.17.0.1, server: , request: "GET / HTTP/1.1", host: "127.0.0.1:32777"
`,
    code: 'HTTP_STATUS',
    number: 403,
    at: 'nginx.conf:2',
    tells: /Write: root \/usr\/share\/nginx\/html;$/,
  },
  {
    of: 'a semicolon that is missing a line above',
    files: {
      Dockerfile:
        'FROM nginx:1.30\nCOPY index.html /usr/share/nginx/html/\nCOPY default.conf /etc/nginx/conf.d/default.conf\n',
      'default.conf':
        'server {\n    listen 80;\n    root /usr/share/nginx/html # here\n\n    # the page\n    index index.html;\n}\n',
      'index.html': '<p>x',
    },
    log: `2026/11/30 20:47:43 [emerg] 1#1: invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:6
`,
    at: 'default.conf:3',
    tells: /lacks the semicolon[\s\S]*Write: root \/usr\/share\/nginx\/html;$/,
  },
  {
    of: 'too many words, and every semicolon',
    files: {
      Dockerfile:
        'FROM nginx:1.30\nCOPY index.html /usr/share/nginx/html/\nCOPY default.conf /etc/nginx/conf.d/default.conf\n',
      'default.conf': 'server {\n    listen 80;\n    root /a /b;\n}\n',
      'index.html': '<p>x',
    },
    log: `2026/11/30 20:47:43 [emerg] 1#1: invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:3
`,
    at: 'default.conf:3',
    tells: /cannot make sense of the settings/,
  },
  {
    of: 'a semicolon that the command lacks',
    files: {
      Dockerfile: 'FROM nginx:1.30\nCMD ["nginx", "-g", "daemon off"]\n',
    },
    log: `2026/11/30 20:47:17 [emerg] 1#1: unexpected end of parameter, expecting ";" in command line
`,
    at: 'Dockerfile:2',
    tells: /Write: CMD \["nginx", "-g", "daemon off;"\]$/,
  },
  {
    of: 'a command that is misspelt',
    files: {
      Dockerfile: 'FROM nginx:1.30\nCMD ["ngnix", "-g", "daemon off;"]\n',
    },
    log: `/docker-entrypoint.sh: 15: exec: ngnix: not found
`,
    at: 'Dockerfile:2',
    as: 'CMD_NOT_FOUND',
    tells: /Did you mean: CMD \["nginx", "-g", "daemon off;"\]$/,
  },
  {
    of: 'a page that nobody may read',
    code: 'HTTP_STATUS',
    number: 403,
    files: {
      Dockerfile: 'FROM nginx:1.30\nCOPY --chmod=600 index.html /usr/share/nginx/html/\n',
      'index.html': '<p>x',
    },
    log: `2026/11/30 20:47:29 [error] 8#8: *1 open() "/usr/share/nginx/html/index.html" failed (13: Permission denied), client: 172.21.0.1, server: localhost, request: "GET / HTTP/1.1", host: "localhost:42483"
`,
    at: 'Dockerfile:2',
    tells: /may not read “\/usr\/share\/nginx\/html\/index\.html”/,
  },
  {
    of: 'an index of another name',
    code: 'HTTP_STATUS',
    number: 403,
    files: {
      Dockerfile:
        'FROM nginx:1.30\nCOPY index.html /usr/share/nginx/html/\nCOPY default.conf /etc/nginx/conf.d/default.conf\n',
      'default.conf':
        'server {\n    listen 80;\n    root /usr/share/nginx/html;\n    index home.html;\n}\n',
      'index.html': '<p>x',
    },
    log: `2026/11/30 20:47:24 [error] 8#8: *1 directory index of "/usr/share/nginx/html/" is forbidden, client: 172.21.0.1, server: , request: "GET / HTTP/1.1", host: "localhost:41885"
`,
    at: 'default.conf:4',
    tells: /called “home\.html”[\s\S]*Write: index index\.html;$/,
  },
];
