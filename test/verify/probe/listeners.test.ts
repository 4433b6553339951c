import { describe, expect, it } from '@jest/globals';
import { parseListeners } from '../../../generators/core/verify/probe/listeners.js';

const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n';
const row = (address: string, state = '0A') =>
  `   0: ${address} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000     0\n`;
const row6 = (address: string) =>
  `   0: ${address} 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000\n`;

describe('who listens in a container', () => {
  it.each([
    ['127.0.0.1:5000', row('0100007F:1388'), [{ port: 5000, loopback: true }]],
    ['127.0.0.53:53', row('3500007F:0035'), [{ port: 53, loopback: true }]],
    ['0.0.0.0:8080', row('00000000:1F90'), [{ port: 8080, loopback: false }]],
    ['[::]:5000', row6('00000000000000000000000000000000:1388'), [{ port: 5000, loopback: false }]],
    ['[::1]:5000', row6('00000000000000000000000001000000:1388'), [{ port: 5000, loopback: true }]],
    [
      '[::ffff:127.0.0.1]:5000',
      row6('0000000000000000FFFF00000100007F:1388'),
      [{ port: 5000, loopback: true }],
    ],
    ['a connection that is no listener', row('0100007F:1388', '01'), []],
    ['127.0.0.11:43210, docker’s own name server', row('0B00007F:A8CA'), []],
    ['nothing', '', []],
    ['no such file', 'cat: /proc/net/tcp6: No such file or directory', []],
  ])('%s', (_name, text, expected) => {
    expect(parseListeners(head + text)).toEqual(expected);
  });
});
