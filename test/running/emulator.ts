import { WebSocket } from 'ws';

const DEADLINE_MS = 30_000;

/** A message of the bot, as the emulator's page is told of it. */
export interface Shown {
  readonly conversation: string;
  readonly id: string;
  /** It takes the place of the message of that id. */
  readonly replaces: boolean;
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
  /** Presses a Submit button of a message that was shown, by its title; `typed` is what stands in the card's fields. */
  readonly press: (shown: Shown, title: string, typed?: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Any activity of whoever types in the personal chat, with these fields. */
  readonly act: (fields: Readonly<Record<string, unknown>>) => Promise<void>;
  /** The next message of the bot in the conversation, or in a thread of the channel. */
  readonly shown: (conversation: string) => Promise<Shown>;
  /** The next message that takes the place of this one and fits. */
  readonly replaced: (shown: Shown, fits?: (text: string) => boolean) => Promise<Shown>;
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
    async press({ conversation, id, card }, title, typed = {}) {
      const action = card?.actions?.find((one) => one['title'] === title);
      if (!action) throw new Error(`There is no button "${title}" on ${JSON.stringify(card?.actions)}`);
      const value = { ...(action['data'] as object), ...typed };
      await post('/_conversation/v1/submit', {
        conversation: { id: conversation },
        from: { id: config.currentUser.id },
        replyToId: id,
        value,
      });
    },
    async act(fields) {
      const template = `${address}/_internal/v1/customActivities/template?conversationId=${config.personalChat.id}&type=install`;
      const whole = (await (await fetch(template)).json()) as Record<string, unknown>;
      await post('/_internal/v1/customActivities', { ...whole, action: undefined, ...fields });
    },
    shown: (conversation) => next((shown) => !shown.replaces && shown.conversation.split(';')[0] === conversation),
    replaced: ({ id }, fits = () => true) => next((shown) => shown.replaces && shown.id === id && fits(shown.card?.fallbackText ?? '')),
    close,
  };
}

async function listen(url: string): Promise<{ next: (fits: (shown: Shown) => boolean) => Promise<Shown>; close: () => void }> {
  const seen: Shown[] = [];
  const waiting = new Set<() => void>();
  const socket = new WebSocket(url);
  socket.on('message', (data: Buffer) => {
    const event = JSON.parse(data.toString('utf8')) as Event;
    if (event.action !== 'createMessage' && event.action !== 'updateMessage') return;
    const { messageId: id, attachments } = event.message;
    const card = attachments?.[0]?.content;
    seen.push({ conversation: event.actionConversationId, id, replaces: event.action === 'updateMessage', card });
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
