/** Milliseconds for which a button says that it has copied. */
const shown = 2000;

/** Lets each button copy the code that it stands beside, to the letter. */
export function enableCopying(buttons: Iterable<HTMLButtonElement>, status: HTMLElement): void {
  for (const button of buttons) {
    const code = button.parentElement?.querySelector('code');
    if (!code) continue;
    const label = button.textContent;
    let over: ReturnType<typeof setTimeout>;
    button.hidden = false;
    button.addEventListener('click', async () => {
      // Emptied first, so that the same words are announced again.
      status.textContent = '';
      const said = (await copy(code)) ? 'copied' : 'selected';
      const text = status.dataset[said] ?? '';
      button.textContent = text;
      status.textContent = text;
      clearTimeout(over);
      over = setTimeout(() => {
        button.textContent = label;
      }, shown);
    });
  }
}

/** Where the clipboard is not for pages, the code is left selected. @returns whether it was copied */
async function copy(code: Element): Promise<boolean> {
  const text = (code.textContent ?? '').replace(/\n$/, '');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
