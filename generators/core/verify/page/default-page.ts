import type { Page } from './read-page.js';

/** What a server shows where nobody gave it a page: one of its own, a list of files, or a program's text. */
export type DefaultPage =
  | { readonly kind: 'own'; readonly server: string }
  | { readonly kind: 'fileList' | 'sourceShown' };

/** How the pages begin that servers and frameworks bring along: their titles, or their words where they have none. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^Welcome to nginx\b|^Test Page for the Nginx/i, 'nginx'],
  [/^Welcome to OpenResty/i, 'OpenResty'],
  [/^Apache2 (?:\w+ )?Default Page|^It works! Apache httpd/i, 'Apache'],
  [/^Test Page for the (?:Apache )?HTTP Server|^(?:Apache )?HTTP Server Test Page/i, 'Apache'],
  [/^Apache Tomcat\b/i, 'Tomcat'],
  [/^Caddy works!/i, 'Caddy'],
  [/^IIS (?:Windows|\d)|^IIS\d|^Microsoft Internet Information Services/i, 'IIS'],
  [/^Welcome to Jetty\b/i, 'Jetty'],
  [/^Welcome to XAMPP\b/i, 'XAMPP'],
  [/^The install worked successfully! Congratulations!/i, 'Django'],
  [/^Ruby on Rails(?: \d[\d.]*)?$/, 'Rails'],
];

/** Apache’s oldest page, of which nothing but its form tells that it is not somebody’s own. */
const itWorks = /^<html><body><h1>It works!<\/h1><\/body><\/html>\s*$/i;

/** As Apache, nginx, Python, Tomcat, Jetty, Express and serve call a list of files. */
const listTitle =
  /^(?:Index of \/|Directory listing for[: [/]|Listing directory \/|Directory: \/|Files within )/i;

/** As Go makes one, without a title. */
const plainList =
  /^(?:<!doctype html>\s*<meta name="viewport"[^>]{0,80}>\s*)?<pre>\s*(?:<a href="[^"]*">[^<]*<\/a>\s*)*<\/pre>\s*$/;

/** Whose page it is where it is none of the project; undefined where it may be one. */
export function defaultPage({ source, title, words, isHtml }: Page): DefaultPage | undefined {
  if (/^\s*<\?php\b/i.test(source)) return { kind: 'sourceShown' };
  if (!isHtml) return undefined;
  if (listTitle.test(title) || plainList.test(source)) return { kind: 'fileList' };
  if (itWorks.test(source)) return { kind: 'own', server: 'Apache' };
  const found = beginnings.find(([begins]) => begins.test(title || words));
  return found && { kind: 'own', server: found[1] };
}
