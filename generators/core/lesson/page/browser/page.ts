/** What brings the page of a lesson to life. It is whole without it. */
import { followContents } from './contents.js';
import { enableCopying } from './copying.js';

const status = document.querySelector<HTMLElement>('#status');
if (status) enableCopying(document.querySelectorAll<HTMLButtonElement>('main button'), status);
followContents(document.querySelectorAll<HTMLAnchorElement>('nav a'));
