import { ExpiringMap } from '../store/expiring-map';
import type { Incoming } from './incoming';

const TEN_MINUTES = 10 * 60_000;

/** Remembers what was taken up, so that what Teams delivers twice is answered once. Bounded; forgets after ten minutes. */
export class Once {
  private readonly taken = new ExpiringMap<true>(10_000, TEN_MINUTES);

  /** True for the first to ask with this key. */
  take(key: string, now: Date): boolean {
    if (this.taken.get(key, now) !== undefined) return false;
    this.taken.set(key, true, now);
    return true;
  }

  /** Lets it be taken again, when the first attempt came to nothing. */
  release(key: string): void {
    this.taken.delete(key);
  }
}

/** Names one delivery of an activity; nothing for an activity without an id. */
export function deliveryKey({ channelId, conversation, id }: Incoming): string | undefined {
  return id === undefined ? undefined : `activity ${channelId ?? ''} ${conversation.id} ${id}`;
}

/** Installing is told twice, as a new member and as an installation; both have this name. */
export function installationKey({ channelId, conversation }: Incoming, kind: 'installed' | 'uninstalled'): string {
  return `${kind} ${channelId ?? ''} ${conversation.id}`;
}
