/** What is folded shows on paper, where nobody can open it. */
export function enablePrinting(body: HTMLTableSectionElement): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...body.querySelectorAll<HTMLDetailsElement>('tr:not([hidden]) details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
