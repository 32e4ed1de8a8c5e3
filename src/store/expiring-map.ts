/** A map that keeps at most `limit` entries, the newest, each for `lifetimeMs` after it was set. The time is passed in. */
export class ExpiringMap<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly until: number }>();

  constructor(
    private readonly limit: number,
    private readonly lifetimeMs: number,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  get(key: string, now: Date): Value | undefined {
    const entry = this.entries.get(key);
    return entry !== undefined && now.getTime() < entry.until ? entry.value : undefined;
  }

  set(key: string, value: Value, now: Date): void {
    // Deleted first, so that the map's order is the order of expiry.
    this.entries.delete(key);
    this.entries.set(key, { value, until: now.getTime() + this.lifetimeMs });
    for (const [oldest, { until }] of this.entries) {
      if (this.entries.size <= this.limit && now.getTime() < until) break;
      this.entries.delete(oldest);
    }
  }

  delete(key: string): void {
    this.entries.delete(key);
  }
}
