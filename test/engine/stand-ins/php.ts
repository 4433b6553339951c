import { filesOf } from './files.js';
import { type StandIn, searchPath } from './stand-in.js';

const logs = '/var/log/apache2';

export const phpApache: StandIn = {
  name: 'php',
  tag: '8.4-apache',
  created: '2026-08-19T22:40:37Z',
  env: {
    PATH: searchPath,
    PHP_INI_DIR: '/usr/local/etc/php',
    APACHE_CONFDIR: '/etc/apache2',
    APACHE_ENVVARS: '/etc/apache2/envvars',
    PHP_VERSION: '8.4.27',
  },
  entrypoint: ['docker-php-entrypoint'],
  workingDir: '/var/www/html',
  ports: [80],
  stopSignal: 'SIGWINCH',
  cmd: ['apache2-foreground'],
  debootstrap: {
    suite: 'trixie',
    packages: ['php8.4-cli', 'libapache2-mod-php8.4', 'apache2', 'ca-certificates'],
    keepsRun: true,
    files: filesOf('php'),
    touches: [
      'ln -s /usr/bin/php8.4 /usr/local/bin/php',
      // The real image has no php.ini: an error is then a page with status 200.
      'rm /etc/php/8.4/*/php.ini',
      'mkdir -p /usr/local/etc/php/conf.d',
      'a2dismod -q mpm_event || true',
      'a2enmod -q mpm_prefork php8.4',
      'a2enconf -q docker-php',
      'rm /var/www/html/index.html',
      `ln -sfT /dev/stderr ${logs}/error.log`,
      `ln -sfT /dev/stdout ${logs}/access.log`,
      `ln -sfT /dev/stdout ${logs}/other_vhosts_access.log`,
      // So that it can also be started as www-data.
      'mkdir -p /run/apache2 /run/lock/apache2',
      `chown -R --no-dereference www-data:www-data /run/apache2 /run/lock/apache2 ${logs} /var/www/html`,
      `chmod 1777 /run/apache2 /run/lock/apache2 ${logs} /var/www/html`,
    ],
  },
};
