/**
 * Amounts as parts of another whole, in hundredths: together they are exactly that whole. What is
 * left when all are rounded down goes, a hundredth each, to those that lost most by it, the first
 * one first. Of nothing but noughts nothing else can be made.
 * @param whole with two decimals at most
 */
export function scale(amounts: readonly number[], whole: number): readonly number[] {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  if (sum === 0) return amounts;
  const hundredths = Math.round(whole * 100);
  const exact = amounts.map((amount) => (amount / sum) * hundredths);
  // What is a whole number but for the last bits is that number.
  const down = exact.map((part) => Math.floor(part + 1e-6));
  const left = hundredths - down.reduce((all, part) => all + part, 0);
  const lost = exact
    .map((part, at) => ({ at, by: part - (down[at] ?? 0) }))
    .toSorted((a, b) => b.by - a.by || a.at - b.at);
  const up = new Set(lost.slice(0, Math.max(0, left)).map(({ at }) => at));
  return down.map((part, at) => (part + (up.has(at) ? 1 : 0)) / 100);
}
