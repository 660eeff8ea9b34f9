/**
 * Makes every `Date` of this thread tell the virtual time, so that deployed code needs no local branch.
 * Timers stay real: only what the code reads as "now" stands still while an invocation runs.
 */
export function installVirtualDate(now: () => number): void {
  const RealDate = globalThis.Date;
  RealDate.now = now;
  const VirtualDate = new Proxy(RealDate, {
    construct: (target, values: unknown[], newTarget): object =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as object,
    apply: (target) => new target(now()).toString(),
  });
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
}
