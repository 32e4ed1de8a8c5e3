import { count } from './plan/count';
import type { Snapshot } from './library/snapshot';

export interface Started {
  readonly botPort: number;
  /** Bound to this computer only, without sign-in. */
  readonly local: boolean;
  readonly clientAddress?: string;
  /** Settings that are set and change nothing in this version. */
  readonly withoutEffect: readonly string[];
  readonly snapshot: Snapshot;
  /** Why the folder was not taken over, where what was read before answers. */
  readonly notTaken?: string;
}

/** What whoever started the bot reads: where to open it and what it knows. */
export function startLines({ botPort, local, clientAddress, withoutEffect, snapshot, notTaken }: Started): string {
  const lines = local
    ? ['The plan progress bot is running in local mode: for this computer only, without sign-in.', '']
    : ['The plan progress bot is running. Every request must be signed by Microsoft for this bot.', ''];
  if (clientAddress !== undefined) lines.push(`  Open     ${clientAddress}   (Teams emulator)`);
  lines.push(`  Bot      http://${local ? '127.0.0.1' : '0.0.0.0'}:${botPort}/api/messages`, `  Loaded   ${loaded(snapshot)}`);
  if (notTaken !== undefined) lines.push(`  Kept     from before. ${notTaken} Say "reload" to the bot.`);
  const unread = snapshot.documents.filter(({ facts }) => facts === undefined).map(({ file }) => file);
  if (unread.length > 0) lines.push(`  Unread   ${unread.join(', ')}`);
  if (withoutEffect.length > 0) {
    lines.push(`  Unused   ${withoutEffect.join(', ')}: set, but without effect in this version (nobody is sent a digest yet)`);
  }
  lines.push('', 'Ctrl-C stops it.', '');
  return lines.join('\n');
}

function loaded({ documents, records }: Snapshot): string {
  const read = documents.filter(({ facts }) => facts !== undefined);
  const notes = documents.reduce((sum, document) => sum + document.notes.length, 0);
  return `${count(read.length, 'document')}, ${count(records.length, 'record')}, ${count(notes, 'note')}${notes > 0 ? ' (npm run knowledge shows them)' : ''}`;
}
