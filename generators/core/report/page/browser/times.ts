/** Shows every time as the clock of whoever looks has it; without the script it stands in UTC. */
export function enableTimes(): void {
  const { lang } = document.documentElement;
  const written = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of document.querySelectorAll('time')) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) time.textContent = written.format(at);
  }
}
