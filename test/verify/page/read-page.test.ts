import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../../generators/core/verify/page/fold-text.js';
import { inOneLine, isEmpty, readPage } from '../../../generators/core/verify/page/read-page.js';

const html = 'text/html; charset=utf-8';
const read = (body: string, type = html) => readPage({ body, type }).words;

describe('a person reads', () => {
  it.each([
    ['a heading', '<h1>Bonjour !</h1>', 'Bonjour !'],
    ['a word that is bold in part', '<b>Bon</b>jour<wbr>née', 'Bonjournée'],
    ['blocks apart', '<h1>Hello</h1><p>World</p><ul><li>a<li>b</ul>', 'Hello World a b'],
    ['lines apart', 'Hello<br>World<br/>!', 'Hello World !'],
    ['cells apart', '<table><tr><td>1<td>2</table>', '1 2'],
    ['no tag, however it is written', '<P\nCLASS="a > b" x=\'>\' y = "<b>" >Hi</P\t>', 'Hi'],
    ['behind an unquoted value', "<p title=it's>Hi</p>", 'Hi'],
    ['no comment', 'a<!-- <p>no</p> -->b<!-->c<!doctype html>d<?xml no?>e</ no>f', 'abcdef'],
    ['no comment that never ends', 'a<!-- no <p>no', 'a'],
    ['no tag that never ends', 'a<p class="no>no</p>', 'a'],
    ['no program', 'a<script>no("</p>")</script><STYLE>no</STYLE><template>no</template>b', 'ab'],
    ['no program that never ends', 'a<script>no', 'a'],
    ['nothing for those without scripts', '<noscript>no</noscript>a', 'a'],
    ['nothing of what stands in for a picture', '<canvas>no</canvas><video>no</video>a', 'a'],
    ['a field', '<textarea>a <b> c</textarea>', 'a <b> c'],
    ['a sign that begins no tag', '1 < 2 <3 <', '1 < 2 <3 <'],
    ['letters by their names', '&eacute;&Eacute;&ccedil;&oelig;&Lstrok;&scaron;', 'éÉçœŁš'],
    [
      'signs by their names',
      '&lt;p&gt; &amp;amp; &quot;&apos;&laquo;&rsquo;&hellip;',
      '<p> &amp; "\'«’…',
    ],
    ['a sign in any way', 'Salut&nbsp;&excl; &check; &euro;', 'Salut ! ✓ €'],
    ['numbers', '&#233;&#xE9;&#x0000e9;&#128512;', 'ééé😀'],
    ['numbers of Windows', 'l&#146;&eacute;cole &#128;', 'l’école €'],
    ['numbers that are none', '&#0;&#xD800;&#x110000;&#99999999999999999999;', '����'],
    ['names without a semicolon', '&eacute &eacutecole &copy 2026 &ltp>', 'é école © 2026 <p>'],
    ['what is no name', 'a & b &zut; &; &# &#x; AT&T &constructor; ?a=1&b=2', undefined],
    [
      'spaces of every kind as one',
      ' a \t\n\u00a0\u202f\u2003\u3000b\u0085c&nbsp;&thinsp;d ',
      'a b c d',
    ],
    ['nothing that does not show', '\ufeffBon\u00adjo&shy;u\u200br\u202e', 'Bonjour'],
    ['letters that are put together', 'E\u0301le\u0300ve', 'Élève'],
  ])('%s', (_what, body, words = body) => {
    expect(read(body)).toBe(words);
  });

  it('plain text as it is written', () => {
    expect(read('<h1>a &amp; b</h1>\n < c', 'text/plain')).toBe('<h1>a &amp; b</h1> < c');
    expect(read('<b>', 'TEXT/PLAIN; charset=utf-8')).toBe('<b>');
  });

  it('JSON with its letters', () => {
    expect(read('{"a": "\\u00e9t\\u00E9"}', 'application/json')).toBe('{"a": "été"}');
    expect(read('\\u00e9', 'text/plain')).toBe('\\u00e9');
  });

  it.each([
    ['<!DOCTYPE html><p>a', 'a'],
    ['\n  <html lang=en>a', 'a'],
    ['<h1>a</h1>', 'a'],
    ['<!-- x -->a', 'a'],
    ['<hello>', '<hello>'],
    ['a <b>b</b>', 'a <b>b</b>'],
  ])('what nobody says the type of, as its beginning tells: %j', (body, words) => {
    expect(readPage({ body }).words).toBe(words);
  });

  it('the title, once, apart from the text', () => {
    const page = readPage({
      body: '<title>Bon &amp; <b>jour</title><svg><title>no</title></svg><p>World',
      type: html,
    });
    expect(page).toMatchObject({ title: 'Bon & <b>jour', words: 'World' });
  });
});

describe('a page in a line', () => {
  it.each([
    ['<title>404 Not Found</title><h1>Not Found</h1><p>No.', '404 Not Found: Not Found No.'],
    ['<title>404 Not Found</title><h1>404 Not Found</h1>nginx', '404 Not Found nginx'],
    ['<title>Bus</title>', 'Bus'],
    ['<p>Hi', 'Hi'],
  ])('%s', (body, line) => {
    expect(inOneLine(readPage({ body, type: html }))).toBe(line);
  });
});

describe('a page is', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\u00a0', 'empty'],
    ['\ufeff', 'empty'],
    ['<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>', 'empty'],
    ['<!-- Hello -->', 'empty'],
    ['<style>p { color: red }</style>&nbsp;', 'empty'],
    ['<title>Bus times</title><div id=root></div>', 'not empty'],
    ['<div id=root></div><script src=app.js></script>', 'not empty'],
    ['<img src=cat.png>', 'not empty'],
    ['<meta http-equiv="refresh" content="0; url=/home">', 'not empty'],
    ['0', 'not empty'],
  ])('%j: %s', (body, told) => {
    expect(isEmpty(readPage({ body, type: html }))).toBe(told === 'empty');
  });

  it('not empty where it is a picture', () => {
    expect(isEmpty(readPage({ body: '\u0089PNG', type: 'image/png' }))).toBe(false);
  });
});

describe('a folded text', () => {
  it('is the same however it is put together', () => {
    const text = '  Élève,\u00a0l’été\u202f!\n« où » ';
    expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    expect(foldText(foldText(text))).toBe(foldText(text));
  });
});
