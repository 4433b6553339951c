/** Marks in the table of contents the part that is being read. */
export function followContents(links: Iterable<HTMLAnchorElement>): void {
  const linkTo = new Map([...links].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const parts = document.querySelectorAll('main section');
  const inView = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    const read = [...parts].find((part) => inView.has(part))?.querySelector('h2')?.id ?? '';
    for (const [id, link] of linkTo) link.toggleAttribute('aria-current', id === read);
  });
  for (const part of parts) observer.observe(part);
}
