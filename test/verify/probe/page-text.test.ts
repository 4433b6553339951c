import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { pageText } from '../../../generators/core/verify/probe/page-text.js';

describe('the text of a page', () => {
  it.each([
    ['as it is', Buffer.from('é'), {}],
    ['packed by gzip', gzipSync('é'), { encoding: 'gzip' }],
    ['packed by deflate', deflateSync('é'), { encoding: ' Deflate ' }],
    ['packed by brotli', brotliCompressSync('é'), { encoding: 'br' }],
    ['in Latin-1', Buffer.from('é', 'latin1'), { type: 'text/html; charset=ISO-8859-1' }],
    ['in quotes', Buffer.from('é', 'latin1'), { type: 'text/html;charset="latin1"' }],
    ['in a charset that is none', Buffer.from('é'), { type: 'text/html; charset=klingon' }],
    ['packed as it says it is not', Buffer.from('é'), { encoding: 'gzip' }],
  ])('%s', (_name, bytes, headers) => {
    expect(pageText(bytes, headers)).toBe('é');
  });

  it('is what came of it where it is cut off', () => {
    const whole = gzipSync('Hello '.repeat(100_000));
    expect(pageText(whole.subarray(0, 300), { encoding: 'gzip' })).toMatch(/^Hello Hello /);
  });

  it('is not unpacked without end', () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024));
    expect(pageText(bomb, { encoding: 'gzip' }).length).toBeLessThan(1024 * 1024);
  });
});
