import { describe, expect, it } from '@jest/globals';
import { listeningIn, parseListeners } from '../../../generators/core/verify/probe/listeners.js';

const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n';
const row = (address: string, state = '0A') =>
  `   0: ${address} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000     0\n`;
const row6 = (address: string) =>
  `   0: ${address} 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000\n`;

describe('who listens in a container', () => {
  it.each([
    ['127.0.0.1:5000', row('0100007F:1388'), [{ port: 5000, loopback: true, host: '127.0.0.1' }]],
    ['127.0.0.53:53', row('3500007F:0035'), [{ port: 53, loopback: true, host: '127.0.0.53' }]],
    ['172.17.0.2:80', row('020011AC:0050'), [{ port: 80, loopback: false, host: '172.17.0.2' }]],
    ['0.0.0.0:8080', row('00000000:1F90'), [{ port: 8080, loopback: false, host: '127.0.0.1' }]],
    [
      '[::]:5000',
      row6('00000000000000000000000000000000:1388'),
      [{ port: 5000, loopback: false, host: '127.0.0.1' }],
    ],
    [
      '[::1]:5000',
      row6('00000000000000000000000001000000:1388'),
      [{ port: 5000, loopback: true, host: '::1' }],
    ],
    [
      '[::ffff:127.0.0.1]:5000',
      row6('0000000000000000FFFF00000100007F:1388'),
      [{ port: 5000, loopback: true, host: '127.0.0.1' }],
    ],
    ['a connection that is no listener', row('0100007F:1388', '01'), []],
    ['127.0.0.11:43210, docker’s own name server', row('0B00007F:A8CA'), []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(parseListeners(head + text)).toEqual(expected);
  });

  it.each([
    ['both', head + row('00000000:1F90') + head + row6('00000000000000000000000000000000:1388'), 2],
    ['nobody', head, 0],
    [
      'one of them, where IPv6 is off',
      `${head}${row('00000000:1F90')}cat: /proc/net/tcp6: No such file`,
      1,
    ],
    ['no program to look with', 'exec: "cat": executable file not found in $PATH', undefined],
    ['nothing', '', undefined],
  ])('as a command printed it: %s', (_name, printed, count) => {
    expect(listeningIn(printed)?.ports.length).toBe(count);
  });

  it('on files of sockets too, but for those that are no servers', () => {
    const unix = [
      'Num       RefCount Protocol Flags    Type St Inode Path',
      '0000000000000000: 00000002 00000000 00010000 0001 01 12345 /run/app.sock',
      '0000000000000000: 00000003 00000000 00000000 0001 03 12346 /run/other.sock',
      '0000000000000000: 00000002 00000000 00010000 0001 01 12347 @/abstract',
      '0000000000000000: 00000002 00000000 00000000 0002 01 12348',
    ].join('\n');
    expect(listeningIn(head + unix)).toEqual({ ports: [], files: ['/run/app.sock'] });
  });
});
