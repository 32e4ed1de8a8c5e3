import type { Reply } from '../../dialogs/reply';
import { message, messageForReplies, cardTexts, reply } from './activities';
import { startTestServer, type RunningServer } from './running-server';
import { startConnector, type Sent, type StandInConnector } from './stand-in-connector';

let live: NonNullable<Reply['live']>;
let connector: StandInConnector;
let server: RunningServer;

beforeEach(async () => {
  connector = await startConnector();
  server = await startTestServer({ takeTurn: () => Promise.resolve([{ ...reply('begun'), live: (show) => live(show) }]) });
});
afterEach(async () => {
  await server.stop();
  await connector.stop();
});

const say = (): ReturnType<RunningServer['post']> => server.post(message('reload', { serviceUrl: connector.serviceUrl }));
const summaryOf = ({ activity }: Sent): unknown => activity['summary'];
const coming = (text: string): Promise<Sent> => connector.delivery((sent) => summaryOf(sent) === `In short: ${text}`);

test('what goes on after a reply replaces it, after the turn is over', async () => {
  let goOn = (): void => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  live = async (show) => {
    await show(reply('1 of 2'));
    await held;
    await show(reply('done'));
  };
  expect((await say()).status).toBe(200);
  const half = await coming('1 of 2');
  expect(half).toMatchObject({ method: 'PUT', path: '/v3/conversations/chat-1/activities/sent-1' });
  goOn();
  expect(await coming('done')).toMatchObject({ method: 'PUT', path: '/v3/conversations/chat-1/activities/sent-1' });
  expect(connector.delivered.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT']);
});

test('of what follows in a short time only the last is shown', async () => {
  live = async (show) => {
    for (let at = 1; at <= 50; at += 1) await show(reply(`${at} of 50`));
  };
  await say();
  await coming('50 of 50');
  expect(connector.delivered.map(summaryOf)).toEqual(['In short: begun', 'In short: 50 of 50']);
});

test('a change that is refused for the moment is tried again', async () => {
  live = (show) => show(reply('done'));
  connector.willAnswer({ status: 201, body: { id: 'sent-1' } }, { status: 429 }, { status: 412 });
  await say();
  expect((await coming('done')).method).toBe('PUT');
});

test('where a card cannot be replaced, the end comes as a message of its own', async () => {
  live = (show) => show(reply('done'));
  connector.willAnswer({ status: 201, body: { id: 'sent-1' } }, { status: 404 });
  await say();
  expect((await coming('done')).method).toBe('POST');
  expect(server.logged).toContainEqual(expect.objectContaining({ code: 'reply-not-replaced' }));
});

test('what fails is logged, and told in place of the card under the same reference', async () => {
  live = () => Promise.reject(new Error('the disk is full'));
  await say();
  const told = await connector.delivery(({ method }) => method === 'PUT');
  const { reference } = server.logged.find(({ code }) => code === 'live-reply-failed') as { reference: string };
  expect(JSON.stringify(told.activity)).toContain(reference);
  expect(JSON.stringify(told.activity)).not.toContain('disk');
});

test('where replies travel in the response, it has the end', async () => {
  live = async (show) => {
    await show(reply('1 of 2'));
    await show(reply('done'));
  };
  const { body } = await server.post(messageForReplies('reload'));
  expect(cardTexts(body)).toEqual(['done']);
});

test('a bot that is stopped says so where something goes on, and nothing takes its place', async () => {
  live = async (show) => {
    for (let at = 0; at < 40; at += 1) {
      await show(reply(`${at} of 40`));
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  await say();
  await server.stop();
  expect(await connector.delivery(({ activity }) => /^I was stopped/.test(String(activity['summary'])))).toMatchObject({ method: 'PUT' });
});

test('what goes on is not done twice when a later reply of the turn cannot be sent', async () => {
  await server.stop();
  let times = 0;
  const goesOn: Reply = { ...reply('begun'), live: () => Promise.resolve(void (times += 1)) };
  server = await startTestServer({ takeTurn: () => Promise.resolve([goesOn, { ...reply('two') }]) });
  const body = message('two files', { serviceUrl: connector.serviceUrl });
  connector.willAnswer({ status: 201, body: { id: 'sent-1' } }, ...Array.from({ length: 3 }, () => ({ status: 429 })), { status: 403 });
  await server.post(body);
  await server.post(body);
  expect(times).toBe(1);
});
