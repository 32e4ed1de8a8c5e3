import { WebSocket } from 'ws';

const DEADLINE_MS = 30_000;

/** A message of the bot, as the emulator's page is told of it. */
export interface Shown {
  readonly conversation: string;
  readonly id: string;
  readonly card?: { readonly type: string; readonly fallbackText?: string; readonly actions?: readonly Record<string, unknown>[] };
}

export interface Emulator {
  readonly conversations: { readonly personal: string; readonly group: string; readonly channel: string };
  readonly bot: { readonly id: string; readonly name: string };
  /** The one who types. */
  readonly person: string;
  readonly post: (path: string, body: unknown) => Promise<{ status: number; body: string }>;
  /** Says it, in a group or channel with the bot's mention before it. */
  readonly say: (conversation: string, text: string) => Promise<void>;
  /** The next message of the bot in the conversation, or in a thread of the channel. */
  readonly shown: (conversation: string) => Promise<Shown>;
  readonly close: () => void;
}

/** The emulator's programming interface: what its own page uses. It is documented nowhere, so the package's version is pinned. */
export async function connectEmulator(address: string): Promise<Emulator> {
  const { config } = (await (await fetch(`${address}/_internal/v1/testConfig`)).json()) as { config: Config };
  const { next, close } = await listen(`${address.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  const post: Emulator['post'] = async (path, body) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${address}${path}`, init);
    return { status: response.status, body: await response.text() };
  };
  return {
    conversations: { personal: config.personalChat.id, group: config.groupChats[0]!.id, channel: config.teams[0]!.channels[0]!.id },
    bot: config.bot,
    person: config.currentUser.id,
    post,
    async say(conversation, text) {
      const alone = { text, textFormat: 'plain', from: { id: config.currentUser.id } };
      const at = `<at>${config.bot.name}</at>`;
      const mentioning = { ...alone, text: `${at} ${text}`, mentions: [{ mentioned: { id: config.bot.id }, text: at }] };
      const message = conversation === config.personalChat.id ? alone : mentioning;
      const { status, body: answer } = await post(`/_conversation/v1/conversations/${conversation}/messages`, message);
      if (status >= 300) throw new Error(`The emulator refused the message with ${status}: ${answer}`);
    },
    shown: (conversation) => next((shown) => shown.conversation.split(';')[0] === conversation),
    close,
  };
}

async function listen(url: string): Promise<{ next: (fits: (shown: Shown) => boolean) => Promise<Shown>; close: () => void }> {
  const seen: Shown[] = [];
  const waiting = new Set<() => void>();
  const socket = new WebSocket(url);
  socket.on('message', (data: Buffer) => {
    const event = JSON.parse(data.toString('utf8')) as Event;
    if (event.action !== 'createMessage') return;
    seen.push({ conversation: event.actionConversationId, id: event.message.messageId, card: event.message.attachments?.[0]?.content });
    for (const check of waiting) check();
  });
  await new Promise((done, fail) => socket.once('open', done).once('error', fail));
  const next = (fits: (shown: Shown) => boolean): Promise<Shown> =>
    new Promise((done, fail) => {
      const check = (): void => {
        const at = seen.findIndex(fits);
        if (at < 0) return;
        waiting.delete(check);
        clearTimeout(late);
        done(seen.splice(at, 1)[0]!);
      };
      const late = setTimeout(
        () => fail(new Error(`Nothing was shown in time; of others there was: ${JSON.stringify(seen)}`)),
        DEADLINE_MS,
      );
      waiting.add(check);
      check();
    });
  return { next, close: () => socket.terminate() };
}

interface Event {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message: { readonly messageId: string; readonly attachments?: readonly { readonly content: Shown['card'] }[] };
}

interface Config {
  readonly bot: { readonly id: string; readonly name: string };
  readonly currentUser: { readonly id: string };
  readonly personalChat: { readonly id: string };
  readonly groupChats: readonly { readonly id: string }[];
  readonly teams: readonly { readonly channels: readonly { readonly id: string }[] }[];
}
