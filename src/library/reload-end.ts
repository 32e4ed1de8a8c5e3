import type { ReloadReport } from './reload-report';

/** How far a reload is. */
export interface ReloadProgress {
  readonly by: string;
  readonly since: Date;
  /** Of `total` files, those that are behind. */
  readonly done: number;
  readonly total: number;
  /** The file that is being read; none when all are read and their records are put together. */
  readonly file?: string;
}

/** What would be lost, of how many. */
export interface Drop {
  readonly of: 'documents' | 'objectives' | 'measures';
  readonly lost: number;
  readonly had: number;
}

/** `asks`: too much would be lost to do it unasked; `folder` is to come back with "anyway". Nothing was swapped for `asks`, `busy` and `failed`. */
export type ReloadEnd =
  | { readonly kind: 'swapped'; readonly report: ReloadReport }
  | { readonly kind: 'same'; readonly report: ReloadReport }
  | { readonly kind: 'asks'; readonly drops: readonly Drop[]; readonly reasons: readonly string[]; readonly folder: string }
  | { readonly kind: 'busy'; readonly progress?: ReloadProgress }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** `asks`: too much would be lost to do it unasked; `to` is the reading it would go back to, `from` the one that answers. `changed`: another one answers than the one that was to be undone. `nothing`: there is no snapshot before. `other-program`: the one before was read by another version of the bot. */
export type UndoEnd =
  | { readonly kind: 'undone'; readonly report: ReloadReport }
  | { readonly kind: 'asks'; readonly drops: readonly Drop[]; readonly to: string; readonly from: string }
  | { readonly kind: 'nothing' | 'other-program' | 'changed' }
  | { readonly kind: 'busy'; readonly progress?: ReloadProgress };
