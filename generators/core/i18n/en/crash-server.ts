import { inEnglishQuotes as quoted } from '../../text/quote.js';
import { given } from '../failure-words.js';
import { crashWords } from '../naming-words.js';

/** What nginx and Apache say of their settings, and of the pages that they send. */
export const enCrashServer = crashWords({
  'own-settings': {
    means: () => 'It is an error in the settings of the server.',
    remedy: () => 'Fix that line, then build again.',
  },
  'nginx-directive': {
    means: (what) => `nginx knows no ${quoted(what)}.`,
    remedy: () => 'Check its spelling, and that the line above ends in a semicolon.',
  },
  'nginx-place': {
    means: (what) =>
      what === ''
        ? 'The file is only a part of the settings of nginx, and stands where all of them should.'
        : `${quoted(what)} may not stand at this place of the settings.`,
    remedy: () =>
      'A file that begins with “server {” is copied to /etc/nginx/conf.d/default.conf. What is copied to /etc/nginx/nginx.conf needs “events { }”, and “http { … }” around it.',
  },
  'nginx-syntax': {
    means: () => 'nginx cannot make sense of the settings at this line.',
    remedy: () =>
      'Look at that line and those above it: each directive ends in a semicolon, and each { has its }.',
  },
  'nginx-semicolon': {
    means: () => 'This line lacks the semicolon at its end.',
    remedy: (what) => `Write: ${what}`,
  },
  'nginx-brace': {
    means: () => 'Nothing closes the { of this line.',
    remedy: () => 'Write } on a line of its own where its block ends.',
  },
  'nginx-index': {
    means: (what, other) =>
      `nginx looks for a page called ${quoted(what)}, and that of the project is called ${quoted(other)}.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'page-misnamed': {
    means: (what) =>
      `For the page /, a server looks for index.html, and the Dockerfile calls that of the project ${quoted(what)}.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'nginx-user': {
    means: (what) => `As the user of the container, nginx may not write to ${quoted(what)}.`,
    remedy: () =>
      'Leave USER out: what answers is not root anyway. Or take the base nginxinc/nginx-unprivileged, which listens on port 8080.',
  },
  'apache-command': {
    means: (what) => `Apache does not know ${quoted(what)}, or its module is not switched on.`,
    remedy: (_what, other) =>
      `${other === '' ? 'Check its spelling, or switch on its module' : 'Switch its module on'} in the Dockerfile: RUN a2enmod ${other || 'MODULE'}`,
  },
  'no-index': {
    means: (what) =>
      `The folder ${quoted(what)} holds no page of the name that the server looks for.`,
    remedy: () => 'Call the page index.html (index.php for PHP), and check where COPY puts it.',
  },
  'page-missing': {
    means: (what) => `The server looks for ${quoted(what)}, which is not in the image.`,
    remedy: () => 'Check where COPY puts the pages, and the folder behind “root” in the settings.',
  },
  'page-permission': {
    means: (what) => `The server may not read ${quoted(what)}.`,
    remedy: () =>
      'Let everybody read the pages, in the Dockerfile: RUN chmod -R a+rX, and the folder behind it.',
  },
  'upstream-silent': {
    means: (what) =>
      `nginx hands the page on to another program, which does not answer${given(what, (address) => `: ${quoted(address)}`)}.`,
    remedy: () =>
      'Inside a container, localhost is the container itself: start that program there too, or name the machine on which it runs.',
  },
  'nginx-root': {
    means: (what, other, _third, server) =>
      `${server || 'nginx'} looks for the pages in ${what}, and the Dockerfile copies them to ${other}.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'page-elsewhere': {
    means: (what, other, _third, server) =>
      `${server || 'nginx'} looks for the pages in ${what}, and the Dockerfile copies them to ${other}.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
});
