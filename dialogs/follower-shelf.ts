/** Somebody who wants to know of reloads, and where to tell them. */
export interface Follower {
  readonly person: string;
  readonly objectId?: string;
  readonly tenant?: string;
  readonly reference: Readonly<Record<string, unknown>>;
}

/** Who follows; one entry a person, the last one stands. */
export interface FollowerShelf {
  put(follower: Follower): Promise<void>;
  /** True when there was one. */
  remove(person: string): Promise<boolean>;
  all(): Promise<readonly Follower[]>;
}
