import { allowed } from './allowed';
import { commandIn } from './command';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { writtenDown } from './written-down';

const FOLLOW = /^(?<stop>un|stop )?(?:follow(?:ing)?|tell(?:ing)? me (?:of|about)) (?:the )?re-?loads?$/;

/** "follow reloads" and "unfollow reloads": whether this admin is told, here, what became of reloads that begin by themselves. */
export async function followReloadsDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  const found = FOLLOW.exec(commandIn(turn) ?? '');
  if (!admin || !found) return undefined;
  const refused = await allowed(turn, desk, 'follow reloads');
  if (refused) return [refused];
  // Its news have figures and file names, and not everybody in a group is an admin.
  if (turn.conversation.type !== 'personal') return [lineReply('I tell of reloads in our personal chat only. Ask me there.')];
  const stops = found.groups?.['stop'] !== undefined;
  const done = await writtenDown(turn, admin, { act: 'follow reloads', on: stops ? 'stop' : 'start' }, async () => {
    const result = stops ? await admin.followers.unfollow(turn) : await admin.followers.follow(turn);
    return { outcome: result || stops ? 'done' : 'failed', result };
  });
  return [lineReply(said(stops, done))];
}

function said(stops: boolean, done: boolean): string {
  if (stops) return done ? 'I no longer tell you of reloads.' : 'I was not telling you of reloads.';
  return done
    ? 'I will tell you here what becomes of reloads that begin by themselves. "unfollow reloads" stops it.'
    : 'I cannot reach this conversation later, so I cannot tell you of reloads here.';
}
