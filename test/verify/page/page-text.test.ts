import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { pageText } from '../../../generators/core/verify/page/page-text.js';

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
    ['in what Windows wrote, and nobody says so', Buffer.from('é', 'latin1'), {}],
    [
      'in what Windows wrote, and nobody says so',
      Buffer.from('é', 'latin1'),
      { type: 'text/plain' },
    ],
    ['behind a byte order mark', Buffer.from('\ufeffé'), {}],
    [
      'behind one that knows it better',
      Buffer.from('\ufeffé'),
      { type: 'text/html; charset=latin1' },
    ],
    ['in UTF-16', Buffer.from('\ufeffé', 'utf16le'), {}],
    ['in UTF-16, the other way round', Buffer.from('\ufeffé', 'utf16le').swap16(), {}],
  ])('%s', (_name, bytes, headers) => {
    expect(pageText(bytes, headers)).toBe('é');
  });

  it.each([
    ['<meta charset="ISO-8859-1">é', {}],
    ["<META  CHARSET='latin1'/>é", { type: 'text/html' }],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">é', {}],
    ['<meta name=x><meta charset=windows-1252>é', { type: 'text/html; foo=bar' }],
  ])('is in the charset that the page names: %s', (page, headers) => {
    expect(pageText(Buffer.from(page, 'latin1'), headers)).toBe(page);
  });

  it.each([
    ['another in the header', '<meta charset="latin1">é', { type: 'text/html; charset=utf-8' }],
    ['one that could not be read', '<meta charset="utf-16">é', {}],
    ['one far below', `${' '.repeat(2000)}<meta charset="latin1">é`, {}],
    ['one in plain text', '<meta charset="latin1">é', { type: 'text/plain' }],
  ])('is not in %s', (_what, page, headers) => {
    expect(pageText(Buffer.from(page), headers)).toBe(page);
  });

  it.each([
    ['ISO-8859-1', 0x92, '’'],
    ['windows-1252', 0x80, '€'],
    ['latin1', 0x9c, 'œ'],
    ['iso-8859-15', 0xa4, '€'],
    ['utf-8', 0x41, 'A'],
  ])('has the signs of Windows where %s is said, as browsers do: %i', (charset, byte, sign) => {
    expect(pageText(Buffer.from([byte]), { type: `text/html; charset=${charset}` })).toBe(sign);
  });

  it('may be cut off in the middle of a letter', () => {
    expect(pageText(Buffer.from('éé').subarray(0, 3), { isCut: true })).toBe('é');
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
