import { filesOf } from './files.js';
import { type StandIn, searchPath } from './stand-in.js';

export const nginx130: StandIn = {
  name: 'nginx',
  tag: '1.30',
  created: '2026-08-13T19:48:20Z',
  env: { PATH: searchPath, NGINX_VERSION: '1.30.6' },
  entrypoint: ['/docker-entrypoint.sh'],
  ports: [80],
  stopSignal: 'SIGQUIT',
  cmd: ['nginx', '-g', 'daemon off;'],
  debootstrap: {
    suite: 'forky',
    packages: ['nginx', 'curl', 'ca-certificates', 'gettext-base'],
    touches: [
      'echo "nginx:x:101:" >> /etc/group',
      'echo "nginx:x:101:101:nginx user:/nonexistent:/bin/false" >> /etc/passwd',
      'mkdir -p /var/cache/nginx',
      'rm -rf /etc/nginx/sites-* /etc/nginx/modules-enabled /var/www',
      'ln -sf /dev/stdout /var/log/nginx/access.log',
      'ln -sf /dev/stderr /var/log/nginx/error.log',
    ],
    files: filesOf('nginx'),
  },
};
