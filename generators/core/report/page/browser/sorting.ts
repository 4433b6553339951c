/** How a column is sorted by what its cells hold. */
type Order = 'ascending' | 'descending';

/** Makes a button of each heading that says how its column is sorted. */
export function enableSorting(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  status: HTMLElement | null,
): void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const order: Order =
        heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', order);
      sort(body, heading.cellIndex, heading.dataset['sort'] === 'number', order);
      const said = order === 'ascending' ? 'sortedUp' : 'sortedDown';
      if (status) status.textContent = `${status.dataset[said]} ${button.textContent}`;
    });
  }
}

function sort(body: HTMLTableSectionElement, column: number, numbers: boolean, order: Order): void {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyed = [...body.rows].map((row) => {
    const cell = row.cells[column];
    return { row, key: cell?.dataset['key'] ?? cell?.textContent?.trim() ?? '' };
  });
  const sign = order === 'ascending' ? 1 : -1;
  keyed.sort((a, b) =>
    // What has nothing to sort by comes last, whichever way.
    a.key === '' || b.key === ''
      ? Number(a.key === '') - Number(b.key === '')
      : sign * (numbers ? Number(a.key) - Number(b.key) : collator.compare(a.key, b.key)),
  );
  body.append(...keyed.map(({ row }) => row));
}
