/** Letters that are no letter with an accent, and are typed as others are. */
const plainer: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ð: 'd' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** A text as it is looked for: without regard to case and accents. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđħıßæœþð]/g, (letter) => plainer[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** Shows only the rows that fit what is chosen, and says how many they are. */
export function enableFilters(
  filters: HTMLElement,
  rows: readonly HTMLTableRowElement[],
  status: HTMLElement | null,
): void {
  const outcome = filters.querySelector<HTMLSelectElement>('#outcome');
  const code = filters.querySelector<HTMLSelectElement>('#code');
  // Only of a class that knows what it has handed out.
  const work = filters.querySelector<HTMLSelectElement>('#work');
  const text = filters.querySelector<HTMLInputElement>('#text');
  const reset = filters.querySelector<HTMLButtonElement>('#reset');
  const empty = document.querySelector<HTMLElement>('#empty');
  if (!outcome || !code || !text || !reset) return;
  filters.hidden = false;

  // The texts are read only once somebody looks for one.
  const texts = new Map<HTMLTableRowElement, string>();
  const textOf = (row: HTMLTableRowElement): string => {
    const known = texts.get(row) ?? folded(row.textContent ?? '');
    texts.set(row, known);
    return known;
  };
  const fits = (row: HTMLTableRowElement, words: readonly string[]): boolean =>
    (outcome.value === '' || row.dataset['outcome'] === outcome.value) &&
    (code.value === '' || row.dataset['code'] === code.value) &&
    (!work?.value || row.dataset['work'] === work.value) &&
    words.every((word) => textOf(row).includes(word));
  const apply = (): void => {
    const words = folded(text.value).split(' ').filter(Boolean);
    const shown = rows.filter((row) => {
      const isShown = fits(row, words);
      if (row.hidden === isShown) row.hidden = !isShown;
      return isShown;
    }).length;
    if (empty) empty.hidden = shown > 0;
    const said = status?.dataset['shown'] ?? '';
    status?.replaceChildren(said.replace('{shown}', `${shown}`).replace('{all}', `${rows.length}`));
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  };
  const clear = (): void => {
    outcome.value = '';
    code.value = '';
    if (work) work.value = '';
    text.value = '';
    apply();
  };
  outcome.addEventListener('change', apply);
  code.addEventListener('change', apply);
  work?.addEventListener('change', apply);
  text.addEventListener('input', soon);
  text.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') clear();
  });
  reset.addEventListener('click', () => {
    clear();
    text.focus();
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) {
    link.addEventListener('click', () => {
      clear();
      const [field, value = ''] = (link.dataset['filter'] ?? '').split(':');
      (field === 'code' ? code : outcome).value = value;
      apply();
    });
  }
  // A browser keeps what was chosen when the page is loaded again.
  apply();
}
