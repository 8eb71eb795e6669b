/**
 * The things that wait for themselves, by what each waits for: those that lie on a circle. Goes once along everything (Tarjan's
 * strongly connected components), and without calling itself: of many items each may wait for the next.
 */
export function findCircles(needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const inCircle = new Set<string>();
  /** In which turn each was reached, and the first turn that can be reached from it again. */
  const reached = new Map<string, { turn: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  for (const start of needs.keys()) {
    const path: { id: string; next: number }[] = reached.has(start) ? [] : [{ id: start, next: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { id } = step;
      const own = reached.get(id) ?? { turn: reached.size, low: reached.size, isOpen: true };
      if (!reached.has(id)) open.push(id);
      reached.set(id, own);
      const needed = needs.get(id)?.[step.next];
      const known = needed === undefined ? undefined : reached.get(needed);
      if (needed === undefined) {
        path.pop();
        const outer = path.at(-1);
        const outerState = outer === undefined ? undefined : reached.get(outer.id);
        if (outerState !== undefined) outerState.low = Math.min(outerState.low, own.low);
        if (own.low < own.turn) continue;
        const together = open.splice(open.lastIndexOf(id));
        for (const one of together) {
          const state = reached.get(one);
          if (state !== undefined) state.isOpen = false;
          if (together.length > 1 || needs.get(one)?.includes(one) === true) inCircle.add(one);
        }
      } else {
        step.next += 1;
        if (known === undefined) path.push({ id: needed, next: 0 });
        else if (known.isOpen) own.low = Math.min(own.low, known.turn);
      }
    }
  }
  return inCircle;
}
