/**
 * What makes the table of a report sort and filter. It runs in the page, which is whole without it:
 * it only brings the controls to life, and never makes HTML of a text.
 */
import { enableFilters } from './filters.js';
import { enablePrinting } from './printing.js';
import { enableSorting } from './sorting.js';
import { enableTimes } from './times.js';

enableTimes();
const table = document.querySelector<HTMLTableElement>('#projects');
const filters = document.querySelector<HTMLElement>('#filters');
const body = table?.tBodies[0];
if (table && filters && body) {
  const status = document.querySelector<HTMLElement>('#status');
  enableSorting(table, body, status);
  enableFilters(filters, [...body.rows], status);
  enablePrinting(body);
}
